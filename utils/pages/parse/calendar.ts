// Year, month and day as numbers → a calendar date, if there is such a day and orders can have it.
import type { CalendarDate } from '../../core/time';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2099;
/** The Buddha's year 2569 is 2026. */
const BUDDHIST = 543;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A calendar date that exists, in the years orders can have; else undefined. */
export function calendarDate(shown: number, month: number, day: number, buddhist = false): CalendarDate | undefined {
  const year = buddhist && shown > LAST_YEAR ? shown - BUDDHIST : shown;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
