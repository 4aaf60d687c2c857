// Calendar days and instants, and how one becomes the other. Never reads the clock: `now` always comes in.
// Source for the 50-hour day: a page names a day but no time zone, so the day may begin at UTC+14 and end at UTC-12.

import { clamp as clampDate } from 'date-fns/clamp';
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { isValid } from 'date-fns/isValid';

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

/** The date of an instant as a clock `offset` ms ahead of UTC shows it. Clamped to four-digit years, so that it never throws. */
function dateAt(instant: Instant, offset: number): CalendarDate {
  return new Date(clamp(instant + offset)).toISOString().slice(0, 10);
}

const FOUR_DIGITS = { start: 0, end: Date.UTC(9998, 0, 1) };

/** Keeps arithmetic inside the years that have four digits; NaN becomes 1970, which every plausibility check refuses. */
function clamp(instant: Instant): Instant {
  return isValid(instant)
    ? clampDate(instant, FOUR_DIGITS).getTime()
    : instant > 0
      ? FOUR_DIGITS.end
      : FOUR_DIGITS.start;
}

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

const wallClocks = new Map<string, Intl.DateTimeFormat>();

/** One formatter per zone: making one costs a thousand times more than using it. An unknown zone is read as UTC. */
function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const made = makeWallClock(timeZone) ?? makeWallClock('UTC');
  if (!made) throw new RangeError('UTC must be a known zone');
  wallClocks.set(timeZone, made);
  return made;
}

function makeWallClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
}

/** What a wall clock in the zone shows at the instant, written as if it were UTC ms, to the second. */
function wallTime(instant: Instant, timeZone: string): number {
  const shown = wallClock(timeZone).format(clamp(instant)).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The first instant at which the zone's wall clock shows `wall` or, in a gap, the first thing after it. */
function instantOfWall(wall: number, timeZone: string): Instant {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallTime(near, timeZone) - Math.floor(near / 1000) * 1000);
  const exact = offsets.map((offset) => wall - offset).filter((instant) => wallTime(instant, timeZone) === wall);
  if (exact.length > 0) return Math.min(...exact);
  let before = wall - 2 * DAY;
  let after = wall + 2 * DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallTime(middle, timeZone) < wall) before = middle;
    else after = middle;
  }
  return after;
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
