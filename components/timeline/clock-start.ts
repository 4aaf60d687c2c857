// Since when the time of a clock runs, so that the timeline can show how much of it is gone. Never after the clock itself.
import type { ClockKind, Deadline } from '../../utils/core/deadline';
import type { Order } from '../../utils/core/order';
import { type CalendarDate, type Instant, isCalendarDate, type Moment, startOfLocalDay } from '../../utils/core/time';

const AFTER_RECEIPT: readonly ClockKind[] = ['return-window', 'dispute-closes'];
const OF_A_CASE: readonly ClockKind[] = [
  'seller-answer',
  'offer-answer',
  'evidence-due',
  'return-post',
  'decision',
  'appeal',
  'refund-due',
  'case-check',
];

/** The day the goods came, the case began or the order was placed; where none was read, the day that was read at all. */
export function clockStart(order: Order, { kind, earliest, seenAt }: Deadline, { timeZone }: Moment): Instant {
  const day = daysBefore(order, kind).find(isCalendarDate);
  const since = day === undefined ? seenAt : startOfLocalDay(day, timeZone);
  return Number.isFinite(since) ? Math.min(since, earliest) : earliest;
}

function daysBefore(order: Order, kind: ClockKind): readonly (CalendarDate | null)[] {
  const placed = [order.placedOn, order.paidOn, order.shippedOn];
  if (OF_A_CASE.includes(kind)) {
    const told = order.events.filter(({ type }) => type === 'case-opened').map(({ on }) => on);
    return [...order.cases.map(({ openedOn }) => openedOn), ...told.toReversed()];
  }
  if (AFTER_RECEIPT.includes(kind)) {
    return [...[order.deliveredOn, order.completedOn].filter((day) => day !== null).toSorted(), ...placed];
  }
  return placed;
}
