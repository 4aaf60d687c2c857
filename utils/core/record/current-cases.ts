// What all sightings of an order's cases mean now: each case in the state a page showed last. Only what pages said; what the
// user told is facts/running-cases.ts.
import type { CaseState, OrderCase } from '../event';
import { isResting } from '../facts/told';
import type { Order } from '../order';
import type { CalendarDate, Instant, Moment } from '../time';
import { localDay } from '../time';
import { canonicalJson } from './canonical-json';
import { ageOf, isKnownBetter, isPast, isPastRefund, TELLING } from './past-cases';
import type { CaseSighting, OrderRecord } from './record';

type Group = readonly CaseSighting[];

/** Newest last. Of one moment: what rests before what runs, and what is vague before what is not. */
const byNews = (a: CaseSighting, b: CaseSighting): number =>
  a.lastSeenAt - b.lastSeenAt ||
  Number(isResting(b)) - Number(isResting(a)) ||
  Number(b.vague) - Number(a.vague) ||
  (canonicalJson(a) < canonicalJson(b) ? -1 : 1);

const openedOf = (group: Group): string =>
  group
    .map(({ openedOn }) => openedOn ?? '')
    .sort()
    .at(-1) ?? '';

/** Of several cases on a line, the one opened last: a page that shows no number means that one. */
function meant(numbered: readonly Group[], isMeant: (lineIds: readonly string[]) => boolean): Group | undefined {
  const possible = numbered.filter(([first]) => first !== undefined && isMeant(first.lineIds));
  return [...possible].sort((a, b) => (openedOf(a) < openedOf(b) ? -1 : 1)).at(-1);
}

function grouped(sightings: Group, keyOf: (sighting: CaseSighting) => string): readonly Group[] {
  const groups = new Map<string, CaseSighting[]>();
  for (const sighting of sightings) {
    const key = keyOf(sighting);
    groups.set(key, [...(groups.get(key) ?? []), sighting]);
  }
  return [...groups.values()];
}

/** Sightings of one case each. On an order of one line, whatever names no line is about that line. */
function casesIn(sightings: Group, hasOneLine: boolean): readonly Group[] {
  const numbered = grouped(
    sightings.filter(({ id }) => id !== null),
    ({ id }) => `${id}`,
  );
  const named = grouped(
    sightings.filter(({ id }) => id === null),
    ({ lineIds }) => lineIds.join(' '),
  );
  const added = new Map<Group, CaseSighting[]>();
  const alone = named.filter((group) => {
    const lines = group[0]?.lineIds ?? [];
    const home = meant(numbered, (of) => hasOneLine || (lines.length > 0 && lines.every((id) => of.includes(id))));
    if (home) added.set(home, [...(added.get(home) ?? []), ...group]);
    return home === undefined;
  });
  const whole = hasOneLine && alone.length > 1 ? [alone.flat()] : alone;
  return [...numbered.map((group) => [...group, ...(added.get(group) ?? [])]), ...whole];
}

/** The list of cases calls finished whatever ended: where a page showed how, that says nothing new. */
function telling(sorted: Group): Group {
  const known = sorted.filter(({ state, vague }) => state !== 'closed' && !vague).at(-1);
  return known && TELLING.includes(known.state) ? sorted.filter(({ state }) => state !== 'closed') : sorted;
}

/** The newest state; a page that says only "it runs" does not take the place of one that says how it stands. */
function currentOf(group: Group): { current: CaseSighting; runs: CaseSighting | null } | null {
  const sorted = telling([...group].sort(byNews));
  const newest = sorted.at(-1);
  const told = sorted.filter(({ vague }) => !vague).at(-1);
  if (!newest) return null;
  return newest.vague && told && !isResting(told) ? { current: told, runs: newest } : { current: newest, runs: null };
}

/** When the state began, as far as pages showed: not before another state was last seen. */
function sinceOf(group: Group, { state, vague, lastSeenAt }: CaseSighting): Instant {
  const isSame = (other: CaseSighting): boolean => other.state === state && other.vague === vague;
  const own = Math.min(...group.filter(isSame).map(({ firstSeenAt }) => firstSeenAt));
  const others = group.filter((other) => !isSame(other) && !other.vague && other.lastSeenAt <= lastSeenAt);
  return Math.max(own, ...others.map((other) => other.lastSeenAt));
}

/** The money after a decision, and what says nothing of how it came. */
const PAID: readonly CaseState[] = ['refund-agreed', 'refunded', 'closed'];

/** Money is on the table, or was granted: in any other state an amount that a page showed once means nothing. */
const WITH_AMOUNT: readonly CaseState[] = ['offer', 'decided', 'refund-agreed', 'refunded'];

/** Money that came back before a page showed that something runs: a new case where no number tells them apart. */
function leftBehind(group: Group, current: CaseSighting): CaseSighting | undefined {
  const refunds = group.filter(({ state, lastSeenAt }) => state === 'refunded' && lastSeenAt < current.lastSeenAt);
  return [...refunds].sort(byNews).at(-1);
}

/** As the group stands, and before it the refund that it has left behind. */
function casesOf(group: Group, hasOneLine: boolean, moment: Moment): readonly OrderCase[] {
  const found = currentOf(group);
  if (!found) return [];
  const before = leftBehind(group, found.current);
  if (before === undefined) return [caseOf(found, group, group, hasOneLine, moment)];
  const isBefore = ({ lastSeenAt }: CaseSighting): boolean => lastSeenAt <= before.lastSeenAt;
  const [older, newer] = [group.filter(isBefore), group.filter((sighting) => !isBefore(sighting))];
  return [
    caseOf({ current: before, runs: null }, older, group, hasOneLine, moment),
    caseOf(found, newer, group, hasOneLine, moment),
  ];
}

/** The day on which a page first showed the decision that the refund came by; null where it did not come by one. */
function decidedOn(group: Group, timeZone: string): CalendarDate | null {
  const before = [...group].sort(byNews).filter(({ state, vague }) => !vague && !PAID.includes(state));
  const last = before.at(-1);
  return last?.state === 'decided' ? localDay(sinceOf(group, last), timeZone) : null;
}

/** `own`: the sightings that tell when it was opened. */
function caseOf(
  { current, runs }: { current: CaseSighting; runs: CaseSighting | null },
  own: Group,
  group: Group,
  hasOneLine: boolean,
  { timeZone }: Moment,
): OrderCase {
  const lineIds = [...new Set(group.flatMap((sighting) => sighting.lineIds))].sort();
  const openedOn = openedOf(own);
  return {
    lineIds,
    problem: null,
    openedOn: openedOn === '' ? null : openedOn,
    asked: null,
    state: current.state,
    offer: WITH_AMOUNT.includes(current.state) ? current.amount : null,
    answerBy: null,
    agreedOn: null,
    decidedOn: current.state === 'refunded' ? decidedOn(own, timeZone) : null,
    lastSeenOn: localDay(current.lastSeenAt, timeZone),
    since: localDay(sinceOf(group, current), timeZone),
    ...(runs && { runsOn: localDay(runs.lastSeenAt, timeZone) }),
    ...(current.vague && { vague: true as const }),
    ...(lineIds.length === 0 && !hasOneLine && { unplaced: true as const }),
  };
}

/** Oldest first. `moment.timeZone` makes days of the instants of visits. */
export function currentCases(
  { cases = [], fields }: OrderRecord,
  moment: Moment,
): Pick<Order, 'cases' | 'pastRefunds'> {
  const hasOneLine = fields.lines?.value.length === 1;
  const all = casesIn(cases, hasOneLine)
    .flatMap((group) => casesOf(group, hasOneLine, moment))
    .sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
  const known = all.filter((one) => !isKnownBetter(one, all));
  const pastRefunds = known.filter((one) => isPastRefund(one, all));
  return {
    cases: known.filter((one) => !isPast(one, all)),
    ...(pastRefunds.length > 0 && { pastRefunds }),
  };
}
