// What a wall clock shows at an instant, and when it shows something: time zones by the browser's own tables. Never reads the
// clock, and never throws, whatever it is given. Instants are UTC ms.
import { clamp as clampDate } from 'date-fns/clamp';
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { isValid } from 'date-fns/isValid';
import { remembered } from './remembered';

const FOUR_DIGITS = { start: 0, end: Date.UTC(9998, 0, 1) };

/** Keeps arithmetic inside the years that have four digits; NaN becomes 1970, which every plausibility check refuses. */
export function clamp(instant: number): number {
  const { start, end } = FOUR_DIGITS;
  // Nearly always so, and asked thousands of times for one plan.
  if (instant >= start && instant <= end) return instant;
  return isValid(instant) ? clampDate(instant, FOUR_DIGITS).getTime() : instant > 0 ? end : start;
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

/**
 * What the zone's clock shows. A formatter costs a thousand times more to make than to use, and a plan asks for the same
 * instants again and again.
 */
const wallClock = remembered(100, (timeZone: string) => {
  // An unknown zone is read as UTC.
  const clock = makeWallClock(timeZone) ?? makeWallClock('UTC');
  if (!clock) throw new RangeError('UTC must be a known zone');
  return remembered(5000, (instant: number): number => {
    const shown = clock.format(clamp(instant)).match(/\d+/g) ?? [];
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
  });
});

/** What a wall clock in the zone shows at the instant, written as if it were UTC ms, to the second. */
export const wallTime = (instant: number, timeZone: string): number => wallClock(timeZone)(instant);

/** The first instant at which the zone's wall clock shows `wall` or, in a gap, the first thing after it. */
export function instantOfWall(wall: number, timeZone: string): number {
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
