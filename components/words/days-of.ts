// The days a deadline names, as the page or the user's own calendar has them.
import type { Deadline } from '../../utils/core/deadline';
import { isDayRange } from '../../utils/core/facts/refund-date';
import { type CalendarDate, type Moment, statedDays } from '../../utils/core/time';

/** A day as the page names it; a counter or an hour as the user's own day. */
export const daysOf = (deadline: Deadline, { timeZone }: Moment): { from: CalendarDate; to: CalendarDate } =>
  statedDays(deadline, deadline.precision === 'day' || isDayRange(deadline) ? undefined : timeZone);
