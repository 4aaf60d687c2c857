// The day or hour until which something of a case is to be done: the page's own timer, else the day told, else a rule's days.
import type { Basis, ClockKind } from '../deadline';
import { numbers as believable } from '../rules/believable';
import { addDays, type CalendarDate, dayRange, daysBetween, type Moment, type Range } from '../time';
import type { Duty } from './case-moves';
import type { LineGroup } from './line-groups';
import { plausible } from './refund-date';

export interface Timer extends Range {
  readonly kind: ClockKind;
  readonly basis: Basis;
  readonly revision: number;
}

/** What a timer asks of the facts. */
interface Dated {
  readonly group: Pick<LineGroup, 'deadlines'>;
  readonly moment: Moment;
}

/** The earliest deadline of the kind that a page stated and that can be meant; null when none was. */
export function statedTimer({ group, moment }: Dated, kind: ClockKind): Timer | null {
  const stated = group.deadlines.filter(
    (deadline) => deadline.kind === kind && deadline.basis !== 'estimated' && plausible(deadline, moment.now),
  );
  return stated.sort((a, b) => a.earliest - b.earliest)[0] ?? null;
}

/** A day that was told, unless it is a slip of the pen. */
export function believableDay(until: CalendarDate | null, since: CalendarDate): CalendarDate | null {
  return until !== null && Math.abs(daysBetween(since, until)) <= believable.days ? until : null;
}

/** A whole day as a timer. */
export const dayTimer = (kind: ClockKind, day: CalendarDate, basis: Basis): Timer => ({
  kind,
  basis,
  revision: 1,
  ...dayRange(day),
});

/** The page's timer, else the day told, else `since` + `days` (an estimate). */
export function timerOf(
  facts: Dated,
  kind: ClockKind,
  { since, until, round }: Pick<Duty, 'since' | 'until' | 'round'>,
  days: number,
): Timer {
  const told = believableDay(until, since);
  const known = told === null ? dayTimer(kind, addDays(since, days), 'estimated') : dayTimer(kind, told, 'user');
  return statedTimer(facts, kind) ?? { ...known, revision: round };
}
