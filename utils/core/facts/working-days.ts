// Working days, Monday to Friday. Holidays of banks are not known here, so a day too early only means looking once more.
import { addDays, type CalendarDate, daysBetween } from '../time';

const A_MONDAY = '2026-01-05';

const isWeekend = (date: CalendarDate): boolean => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7 >= 5;

/** The working day that is `days` working days after `date`. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}
