// Which clocks of an order go into a calendar, and on which day: those after which something is lost, that are not over.
// What others owe, and what only informs, stays out.
import type { Basis, ClockKind, Deadline } from '../deadline';
import { hasHours } from '../reminders/rung';
import type { DecidedOrder } from '../summary';
import { type CalendarDate, type Instant, lastDayBefore, type Moment } from '../time';

export interface DatedClock {
  readonly kind: ClockKind;
  /** `order` or a line id. */
  readonly scope: string;
  /** The last day to act; for a counter the instant at which it may end, UTC ms. */
  readonly on: CalendarDate | Instant;
  readonly basis: Basis;
}

/** The refund date opens the claim and is the day by which to have prepared it: it is acted on, too. */
const isActedOn = ({ kind, role }: Pick<Deadline, 'kind' | 'role'>): boolean =>
  role === 'act' || kind === 'no-delivery-refund';

/** One a kind and scope; none of an order that is done. */
export function datedClocks({ order, decision }: DecidedOrder, moment: Moment): readonly DatedClock[] {
  if (decision.level === 'done') return [];
  const { clock, step } = decision;
  const stated = order.deadlines.filter((deadline) => isActedOn(deadline) && deadline.latest > moment.now);
  const clocks = stated.map(({ kind, scope, basis, ...range }): DatedClock => {
    const on = hasHours(range) ? range.earliest : lastDayBefore(range, moment);
    return { kind, scope, on, basis };
  });
  const named = clock === null || clocks.some(({ kind, scope }) => kind === clock.kind && scope === decision.group);
  if (named || clock.role !== 'act' || step.lastDay === null || clock.latest <= moment.now) return clocks;
  const basis = step.estimate ? 'estimated' : clock.basis;
  const derived: DatedClock = { kind: clock.kind, scope: decision.group, on: step.lastDay, basis };
  return [...clocks.filter(({ kind }) => kind !== clock.kind), derived];
}
