// "Remind me later": whether a snooze holds at a moment, and how far it may reach. It never passes the last day, and what
// the last day or the last hours say comes through it.
import type { Decision } from '../decision';
import { todayAt } from '../facts/facts';
import type { Order, Snooze } from '../order';
import { addDays, type CalendarDate, type Moment } from '../time';

/** Where a step has no last day: this many days. Ours. */
const LONGEST_DAYS = 14;

/** A snooze was about the step of its time: whatever was told since ends it. */
function told(order: Order): Snooze | null {
  const { snooze, events } = order;
  return snooze === undefined || events.some(({ at }) => at > snooze.at) ? null : snooze;
}

/** The snooze that holds: not over, and not past the last day as it is known now. Null when none does. */
export function snoozeAt(order: Order, { step }: Decision, moment: Moment): Snooze | null {
  const snooze = told(order);
  if (snooze === null || snooze.until <= todayAt(moment)) return null;
  return step.lastDay !== null && step.lastDay < snooze.until ? null : snooze;
}

/** The day from which a snooze is over and its order rings again; null when there is none. */
export function snoozeOver(order: Order, moment: Moment): CalendarDate | null {
  const snooze = told(order);
  return snooze !== null && snooze.until <= todayAt(moment) ? snooze.until : null;
}

/** The days a snooze may reach to, both ends included; null where nothing rings that could wait until tomorrow. */
export function snoozeDays(
  { level, step }: Decision,
  moment: Moment,
): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  if (level === 'wait' || level === 'done') return null;
  const today = todayAt(moment);
  const from = addDays(today, 1);
  const to = step.lastDay ?? addDays(today, LONGEST_DAYS);
  return to < from ? null : { from, to };
}
