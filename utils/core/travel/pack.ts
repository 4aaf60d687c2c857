// A kept order → what travels of it. Exact where it travels: what comes back joins with what is kept as the same.
import { handToldAt } from '../record/hand-word';
import type { OrderRecord, RecordedEvent, Sighting } from '../record/record';
import type { LedgerEntry } from '../reminders/ledger';
import { isInstant } from '../time';
import {
  AHEAD_CODE,
  FIELDS,
  FINDERS,
  FINENESS,
  isStatus,
  KINDS,
  PAGE_BASES,
  PAGES,
  PROOFS,
  ROLES,
  SITES,
  STATUSES,
  type TravelledField,
} from './codes';
import type { PackedEvent, PackedFields, PackedInstant, PackedOrder, PackedSighting } from './packed';
import { packCases } from './packed-case';
import { packInstant } from './packed-instant';
import { shortened } from './shortened';

/** The newest of each; older ones stay where they are kept. */
const MOST_SIGHTINGS = 8;
const MOST_EVENTS = 40;
const MOST_SEEN = 12;
const LONGEST_TITLE = 60;
const LONGEST_SENTENCE = 160;

export interface ToPack {
  readonly record: OrderRecord;
  /** Of this order. */
  readonly ledger: readonly LedgerEntry[];
  readonly done: boolean;
}

function packSighting(sighting: Sighting): PackedSighting[] {
  const { kind, role, page, finder, precision, scope, earliest, latest, firstSeenAt, lastSeenAt, text } = sighting;
  const basis = Object.entries(PAGE_BASES).find(([word]) => word === sighting.basis)?.[1];
  // What is nonsense here is not told there.
  if (basis === undefined || !isInstant(earliest) || !isInstant(latest) || earliest > latest) return [];
  const letters = [KINDS[kind], ROLES[role], PAGES[page], FINDERS[finder], basis, FINENESS[precision]];
  const codes = [...letters, sighting.ahead ? AHEAD_CODE : ''].join('');
  const times = [earliest, latest - earliest, firstSeenAt, lastSeenAt - firstSeenAt].map(packInstant);
  const [from = '', width = '', first = '', seenFor = ''] = times;
  return [[codes, scope === 'order' ? '' : scope, from, width, first, seenFor, shortened(text, LONGEST_SENTENCE)]];
}

function packValue(field: TravelledField, value: unknown): unknown {
  if (isStatus(field)) return STATUSES[value as keyof typeof STATUSES];
  return typeof value === 'boolean' ? Number(value) : value;
}

/** By visit, since most fields come from one. */
function packFields({ fields }: OrderRecord): PackedFields[] {
  const visits = new Map<string, readonly [string, PackedInstant, Record<string, unknown>]>();
  for (const field of Object.keys(FIELDS) as TravelledField[]) {
    const known = fields[field];
    if (known === undefined) continue;
    const source = PAGES[known.page] + FINDERS[known.finder] + (known.by === undefined ? '' : PROOFS[known.by]);
    const seenAt = packInstant(known.seenAt);
    const visit = visits.get(source + seenAt) ?? ([source, seenAt, {}] as const);
    visit[2][FIELDS[field]] = packValue(field, known.value);
    visits.set(source + seenAt, visit);
  }
  return [...visits.values()];
}

/** Of so many lines at most; a word about half of them would be another word. */
const MOST_LINES = 20;
const travels = ({ lines = [] }: RecordedEvent): boolean => lines.length <= MOST_LINES;

function packEvent(event: RecordedEvent): PackedEvent {
  const { id, type, on, at, until, problem, step, number, outcome, asked, amount, lines, undoneAt } = event;
  return {
    i: id,
    t: type,
    o: on,
    w: packInstant(at),
    ...(until !== undefined && { u: until }),
    ...(problem !== undefined && { p: problem }),
    ...(step !== undefined && { s: step }),
    ...(number !== undefined && { n: number }),
    ...(outcome !== undefined && { r: outcome }),
    ...(asked !== undefined && { k: asked }),
    ...(amount !== undefined && { m: amount }),
    ...(lines !== undefined && { l: lines }),
    ...(undoneAt !== null && { x: packInstant(undoneAt) }),
  };
}

const some = <K extends string, T>(name: K, all: readonly T[]) => (all.length === 0 ? {} : { [name]: all });

export function packOrder({ record, ledger, done }: ToPack): PackedOrder {
  const { id, site, nickname, namedAt, handDate, handChanges, firstSeenAt, lastSeenAt } = record;
  const handAt = packInstant(handToldAt(record));
  const newest = [...record.sightings].sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  const sightings = newest.flatMap(packSighting).slice(0, MOST_SIGHTINGS);
  const events = record.events
    .filter(travels)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_EVENTS);
  const seen = ledger
    .filter(({ state }) => state === 'acknowledged')
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_SEEN);
  const title = (record.fields.lines?.value[0]?.title || record.toldTitle || '').slice(0, LONGEST_TITLE);
  return {
    i: id,
    s: SITES[site as keyof typeof SITES] ?? SITES['aliexpress.com'],
    f: packInstant(firstSeenAt),
    l: packInstant(lastSeenAt),
    ...(done && { o: 1 as const }),
    ...(title !== '' && { t: title }),
    ...((nickname !== '' || namedAt !== undefined) && { n: [nickname, packInstant(namedAt ?? 0)] as const }),
    ...(handChanges > 0 && { h: [handChanges, handDate?.date ?? '', handAt] as const }),
    ...(record.snooze && { z: [record.snooze.until ?? '', packInstant(record.snooze.at)] as const }),
    ...some('d', sightings),
    ...some('c', packCases(record)),
    ...some('k', packFields(record)),
    ...some('e', events.map(packEvent)),
    ...some(
      'a',
      seen.map(({ key, at }) => [key.slice(key.indexOf('/') + 1), packInstant(at)] as const),
    ),
  };
}
