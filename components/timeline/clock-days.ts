// The stretch of days that the timeline shows, and where an instant stands in it, counted in the reader's own days. Pure sums.
import type { DecidedOrder } from '../../utils/core/summary';
import {
  addDays,
  type CalendarDate,
  DAY,
  daysBetween,
  type Instant,
  localDay,
  type Moment,
  startOfLocalDay,
} from '../../utils/core/time';
import { clocksOf } from './order-clocks';

/** Width of a day in rem. */
export const DAY_WIDTHS = { week: 2.5, month: 0.78125 } as const;
export type Zoom = keyof typeof DAY_WIDTHS;

export interface DaySpan {
  readonly first: CalendarDate;
  /** Whole days, at least 1. */
  readonly days: number;
  readonly timeZone: string;
}

const BACK = { least: 14, most: 42 };
const AHEAD = { least: 35, most: 100 };
/** Days left free behind the last clock. */
const AIR = 4;
const A_MONDAY = '2026-01-05';

const clamp = (value: number, { least, most }: typeof BACK): number => Math.min(most, Math.max(least, value));

/** About six weeks back at most, and ahead to the last clock within a hundred days; begins with a Monday. */
export function spanOf(orders: readonly DecidedOrder[], { now, timeZone }: Moment): DaySpan {
  const clocks = orders.flatMap(clocksOf);
  const latest = clocks.reduce((last, clock) => Math.max(last, clock.latest), now);
  const today = localDay(now, timeZone);
  const placed = orders.flatMap(({ order }) => order.placedOn ?? []).reduce((a, b) => (a < b ? a : b), today);
  const from = addDays(today, -clamp(daysBetween(placed, today) + 1, BACK));
  const first = addDays(from, -(((daysBetween(A_MONDAY, from) % 7) + 7) % 7));
  const ahead = clamp(Math.ceil((latest - now) / DAY) + AIR, AHEAD);
  return { first, days: daysBetween(first, today) + ahead, timeZone };
}

/** Days from the span's start, a part of a day as a fraction; below 0 before it, above `days` after it. Never falls with time. */
export function placeIn({ first, timeZone }: DaySpan, instant: Instant): number {
  const day = localDay(instant, timeZone);
  // A day may have 25 hours: its last one stands at its end.
  const within = Math.min(0.999, Math.max(0, (instant - startOfLocalDay(day, timeZone)) / DAY));
  return Math.round((daysBetween(first, day) + within) * 1000) / 1000;
}
