// Calendar days and instants, and how one becomes the other. Never reads the clock: `now` always comes in.
// Source for the 50-hour day: a page names a day but no time zone, so the day may begin at UTC+14 and end at UTC-12.

import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { remembered } from './remembered';
import { clamp, instantOfWall, wallTime } from './wall-clock';

/** UTC milliseconds since 1970. */
export type Instant = number;
/** A day as a page shows it, `YYYY-MM-DD`, in no time zone. */
export type CalendarDate = string;
/** Half-open stretch of UTC ms in which something happens: not before `earliest`, not after `latest`. */
export interface Range {
  readonly earliest: Instant;
  readonly latest: Instant;
}
/** When and where a decision is made. `timeZone` is an IANA name ("Europe/Berlin"). */
export interface Moment {
  readonly now: Instant;
  readonly timeZone: string;
}

export const MINUTE = millisecondsInMinute;
export const HOUR = millisecondsInHour;
export const DAY = millisecondsInDay;

/** First and last year that a date may have: AliExpress opened in 2010, and nothing is kept for more than a lifetime. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2200;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = -12 * HOUR;

/** UTC midnight that begins the date. The date must be valid; the caller has proved it with isCalendarDate. */
function utcMidnight(date: CalendarDate): Instant {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** By days since 1970. A plan asks for the same ones thousands of times, and writing one costs more than all else in it. */
const dateOf = remembered(5000, (day: number): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10));

/** The date of an instant as a clock `offset` ms ahead of UTC shows it. Clamped to four-digit years, so that it never throws. */
const dateAt = (instant: Instant, offset: number): CalendarDate => dateOf(Math.floor(clamp(instant + offset) / DAY));

/** True for a real day of the years 2010–2200 written `YYYY-MM-DD`; Feb 30 is no day. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const year = Number(DATE_PATTERN.exec(text)?.[1] ?? 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR && dateAt(utcMidnight(text), 0) === text;
}

/** True for UTC ms within the years 2010–2200. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && value >= Date.UTC(FIRST_YEAR, 0, 1) && value < Date.UTC(LAST_YEAR + 1, 0, 1);
}

/** Every instant at which it is `date` somewhere: from 00:00 at UTC+14 to the end of the day at UTC-12, 50 hours. */
export function dayRange(date: CalendarDate): Range {
  const midnight = utcMidnight(date);
  return { earliest: midnight - EARLIEST_ZONE, latest: midnight + DAY - LATEST_ZONE };
}

/**
 * The calendar day `days` after `date` (before, when negative). Counted from midnight to midnight in UTC, where every day
 * has 24 hours; in the reader's zone one may have 23 or 25.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateAt(utcMidnight(date) + Math.trunc(days) * DAY, 0);
}

/** `b − a` in calendar days; negative when `b` comes first. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return (utcMidnight(b) - utcMidnight(a)) / DAY;
}

export function earlierDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function laterDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/**
 * The days a range names. Without a zone it is the inverse of dayRange and of its spans (D− and D+): the UTC+14 day of
 * `earliest` and the UTC−12 day of the last ms. With a zone it is the reader's own days: for ranges finer than a day.
 */
export function statedDays(range: Range, timeZone?: string): { from: CalendarDate; to: CalendarDate } {
  const end = Math.max(range.earliest, range.latest - 1);
  const from = timeZone === undefined ? dateAt(range.earliest, EARLIEST_ZONE) : localDay(range.earliest, timeZone);
  const to = timeZone === undefined ? dateAt(end, LATEST_ZONE) : localDay(end, timeZone);
  return { from, to: laterDate(from, to) };
}

/** The calendar day of the instant in the zone. */
export function localDay(instant: Instant, timeZone: string): CalendarDate {
  return dateAt(wallTime(instant, timeZone), 0);
}

/** The first instant of the day in the zone: 00:00, or the end of the gap where clocks jump over midnight. */
export function startOfLocalDay(date: CalendarDate, timeZone: string): Instant {
  return localHour(date, 0, timeZone);
}

/** The first instant at which it is `hour` (0–23) on the date in the zone; in a gap, the first instant after it. */
export function localHour(date: CalendarDate, hour: number, timeZone: string): Instant {
  return instantOfWall(utcMidnight(date) + hour * HOUR, timeZone);
}

/**
 * `last(X)` of docs/next-step.md: the last local day that has wholly ended by `earliest`, so that acting on it is in time
 * everywhere. When that day is gone and the range is not yet over, today.
 */
export function lastDayBefore(range: Range, moment: Moment): CalendarDate {
  const { now, timeZone } = moment;
  const day = localDay(startOfLocalDay(localDay(range.earliest, timeZone), timeZone) - 1, timeZone);
  const today = localDay(now, timeZone);
  return day < today && now < range.latest ? today : day;
}
