// What the orders of the matrix are, whatever page shows them: one per stage, each of another day and amount.
import { ORDER_STATUSES, type OrderStatus } from '../../../utils/core/order';
import type { CalendarDate } from '../../../utils/core/time';

export interface Truth {
  readonly id: string;
  readonly status: OrderStatus;
  readonly placedOn: CalendarDate;
  readonly promisedBy: CalendarDate;
  readonly refundOn: CalendarDate;
  readonly amount: number;
  /** Whether the page has the button that starts a return. */
  readonly offersReturns: boolean;
  readonly daysLeft: number;
  readonly hoursLeft: number;
}

const AMOUNTS = [1.99, 26.7, 132.74, 61.25, 5.5, 1234.05, 93.62];
const STAGES = ORDER_STATUSES.filter((status) => status !== 'unknown');
const dayOf = (month: number, day: number): CalendarDate =>
  `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** `turn` moves the days through the year, so that every month and both sides of the twelfth come up. */
export const truths = (turn: number): readonly Truth[] =>
  STAGES.map((status, at) => ({
    id: `71002000300${String(40_000 + turn * 10 + at)}`,
    status,
    placedOn: dayOf(1 + ((turn + at) % 8), 1 + ((turn * 5 + at * 7) % 28)),
    promisedBy: dayOf(9 + ((turn + at) % 4), 1 + ((turn * 3 + at * 5) % 28)),
    refundOn: dayOf(9 + ((turn + at) % 4), 2 + ((turn * 3 + at * 5) % 26)),
    amount: AMOUNTS[(turn + at) % AMOUNTS.length] ?? 1,
    offersReturns: (turn + at) % 2 === 0,
    daysLeft: 1 + ((turn * 11 + at * 13) % 80),
    hoursLeft: 1 + ((turn + at * 5) % 23),
  }));
