// The set of states in which pages ever showed the cases of one order. It only grows, up to a cap. What the set means now is
// current-cases.ts.
import type { OrderReading } from '../reading';
import { isCalendarDate } from '../time';
import { canonicalJson } from './canonical-json';
import type { CaseSighting } from './record';

/** Sightings kept: the newest. An order has a case or two, each with a handful of states. */
export const CASES_KEPT = 60;

export function caseSightingsOf({ cases = [], page, finder, seenAt }: OrderReading): readonly CaseSighting[] {
  return cases.map((each) => ({
    ...each,
    openedOn: each.openedOn !== null && isCalendarDate(each.openedOn) ? each.openedOn : null,
    lineIds: [...new Set(each.lineIds)].sort(),
    page,
    finder,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  }));
}

const keyOf = ({ id, lineIds, state, vague }: CaseSighting): string => canonicalJson([id, lineIds, state, vague]);

const contentOf = (sighting: CaseSighting): string => canonicalJson({ ...sighting, firstSeenAt: 0 });

function newerOf(a: CaseSighting, b: CaseSighting): CaseSighting {
  if (a.lastSeenAt !== b.lastSeenAt) return a.lastSeenAt > b.lastSeenAt ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

const join = (a: CaseSighting, b: CaseSighting): CaseSighting => ({
  ...newerOf(a, b),
  firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
});

/** The union of two sets, sorted by key. */
export function joinCases(a: readonly CaseSighting[], b: readonly CaseSighting[]): readonly CaseSighting[] {
  const union = new Map<string, CaseSighting>();
  for (const sighting of [...a, ...b]) {
    const key = keyOf(sighting);
    const known = union.get(key);
    union.set(key, known ? join(known, sighting) : sighting);
  }
  return [...union]
    .sort(([keyA, x], [keyB, y]) => y.lastSeenAt - x.lastSeenAt || (keyA < keyB ? -1 : 1))
    .slice(0, CASES_KEPT)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, sighting]) => sighting);
}
