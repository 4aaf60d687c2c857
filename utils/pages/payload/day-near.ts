// An instant and the day that the page shows for it, without a year → the calendar date. The instant alone is not enough:
// it is one day here and another there.
import { addDays, type CalendarDate, HOUR, type Instant, localDay } from '../../core/time';
import { tidy } from '../parse/fold';

const CLOCK = /\d{1,2}[:.]\d\d(?::\d\d)?/g;

/** Numbers of a shown date that may be days of a month, in order; times of day are none. */
export function dayNumbers(shown: string): readonly number[] {
  const numbers = tidy(shown).replace(CLOCK, ' ').match(/\d+/g) ?? [];
  return numbers.map(Number).filter((day) => day >= 1 && day <= 31);
}

/** The one date, of those that the instant is anywhere on earth, that falls on `day`. */
export function dayNear(at: Instant, day: number | undefined): CalendarDate | undefined {
  const first = localDay(at - 12 * HOUR, 'UTC');
  const last = localDay(at + 14 * HOUR, 'UTC');
  const dates = [...new Set([first, addDays(first, 1), last])].filter((date) => date <= last);
  const [only, ...others] = dates.filter((date) => Number(date.slice(-2)) === day);
  return others.length === 0 ? only : undefined;
}
