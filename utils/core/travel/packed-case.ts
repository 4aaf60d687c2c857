// The states of cases that pages told of, there and back. What does not travel whole does not travel: half a list of lines
// would be another case.
import { joinCases } from '../record/case-sightings';
import type { CaseSighting, OrderRecord } from '../record/record';
import { isCalendarDate, isInstant } from '../time';
import { CASE_STATES, FINDERS, PAGES, sourceOf, wordOf } from './codes';
import type { PackedCase, PackedOrder } from './packed';
import { instantOf, packInstant } from './packed-instant';
import { shortened } from './shortened';

/** The newest: an order has a case or two, and what counts of each is how it stands now and since when. */
const MOST_CASES = 6;
const MOST_LINES = 8;
export const LONGEST_ID = 40;
const LONGEST_TEXT = 80;

function packCase(sighting: CaseSighting): PackedCase[] {
  const { id, lineIds, state, vague, page, finder, firstSeenAt, lastSeenAt, openedOn, text, amount } = sighting;
  if (lineIds.length > MOST_LINES || [id ?? '', ...lineIds].some(({ length }) => length > LONGEST_ID)) return [];
  const codes = [CASE_STATES[state], PAGES[page], FINDERS[finder], vague ? 'v' : '-'].join('');
  const times = [firstSeenAt, lastSeenAt - firstSeenAt].map(packInstant);
  const [first = '', seenFor = ''] = times;
  const sum = amount === null ? ([] as const) : ([amount.amount, amount.currency ?? ''] as const);
  return [[codes, id ?? '', lineIds, first, seenFor, openedOn ?? '', shortened(text, LONGEST_TEXT), sum]];
}

export function packCases({ cases = [] }: OrderRecord): readonly PackedCase[] {
  const newest = [...cases].sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  return newest.flatMap(packCase).slice(0, MOST_CASES);
}

function caseOf(packed: PackedCase, believed: (at: number) => boolean): CaseSighting[] {
  const [codes, id, lineIds, first, seenFor, openedOn, text, [sum, currency]] = packed;
  const state = wordOf(CASE_STATES, codes[0]);
  const source = sourceOf(codes[1], codes[2]);
  const firstSeenAt = instantOf(first);
  const lastSeenAt = firstSeenAt + instantOf(seenFor);
  if (!state || !source || !isInstant(firstSeenAt) || !isInstant(lastSeenAt) || !believed(lastSeenAt)) return [];
  if (openedOn !== '' && !isCalendarDate(openedOn)) return [];
  return [
    {
      id: id || null,
      lineIds: [...new Set(lineIds)].sort(),
      state,
      vague: codes[3] === 'v',
      text,
      openedOn: openedOn || null,
      amount: sum === undefined ? null : { amount: sum, currency: currency || null },
      ...source,
      firstSeenAt,
      lastSeenAt,
    },
  ];
}

/** `believed`: false for an instant that is too far in the future. */
export function casesOf({ c = [] }: PackedOrder, believed: (at: number) => boolean): readonly CaseSighting[] {
  return joinCases(
    [],
    c.flatMap((each) => caseOf(each, believed)),
  );
}
