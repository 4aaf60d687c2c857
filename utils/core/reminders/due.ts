// When a rung may ring, and when the next one may: day rungs at the user's hour, clocks with hours at their instant.
// The hour is a wish, the last day is not: whoever may not be there at the hour is told before it.
// Must never be the only thing that remembers: what has rung is in the ledger.
import { decideAll } from '../decide';
import type { Decision } from '../decision';
import { todayAt } from '../facts/facts';
import type { Order } from '../order';
import type { Settings } from '../settings';
import { addDays, DAY, type Instant, isInstant, localDay, type Moment } from '../time';
import { isFirstWord } from './first-word';
import { beginOf, canWait, dailyHour, lastDayHour, momentOn, quietUntil } from './hours';
import { rungsAt } from './ladder';
import { HOUR_RUNGS, hasHours, isGentle, isSettled, leadOf, type Rung, ringsByTheHour } from './rung';

export interface RingSettings extends Pick<Settings, 'hour' | 'quiet' | 'rungs'> {
  /** Since when the browser has been running without a break; absent or null when that is not known. */
  readonly ranSince?: Instant | null;
}

/** Days that nextRungAt looks ahead; whoever sets an alarm comes back by then. */
export const HORIZON_DAYS = 20;

const isOn = ({ rungs }: RingSettings, { rung }: Rung): boolean => rung === 'again' || rungs[rung] !== false;

/** The rungs of one decision of an order that may ring now and are not settled, most urgent first. */
export function dueRungs(
  order: Order,
  decision: Decision,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): readonly Rung[] {
  const open = rungsAt(order, decision, moment, settings.quiet).filter(
    (rung) => isOn(settings, rung) && !isSettled(rung, settled),
  );
  if (open.length === 0) return open;
  const until = quietUntil(moment, settings.quiet);
  const audible = until === null ? open : open.filter((rung) => !canWaitUntil(until, rung, moment));
  const today = todayAt(moment);
  const toldToday = order.events.some(({ at }) => isInstant(at) && localDay(at, moment.timeZone) === today);
  const byDay = audible.filter((rung) => !ringsByTheHour(rung) && !(toldToday && isGentle(rung.rung)));
  const mayRing = byDay.length > 0 && isTime(order, decision, moment, settled, settings);
  return audible.filter((rung) => ringsByTheHour(rung) || (mayRing && byDay.includes(rung)));
}

/** Whether quiet hours that end at `until` may hold a rung back: not past its last day, and not into its last hours. */
function canWaitUntil(until: Instant, rung: Rung, { timeZone }: Moment): boolean {
  const { clock, step } = rung.decision;
  if (ringsByTheHour(rung)) return clock !== null && canWait(clock.earliest, leadOf(rung), until);
  return step.lastDay === null || localDay(until, timeZone) <= step.lastDay;
}

/**
 * Whether day rungs may ring at this moment. Before the hour only where waiting could lose one: on the last day, or when
 * the user is there and has not been told since yesterday's hour, or never of a date this near.
 */
function isTime(
  order: Order,
  decision: Decision,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): boolean {
  const { now, timeZone } = moment;
  const today = todayAt(moment);
  if (now >= momentOn(today, dailyHour(settings), timeZone).now) return true;
  const isLastDay = decision.level === 'now' && decision.step.lastDay === today;
  if (isLastDay && now >= momentOn(today, lastDayHour(settings), timeZone).now) return true;
  const midnight = momentOn(today, 0, timeZone).now;
  const isHere = (settings.ranSince ?? now) >= midnight || order.lastSeenAt >= midnight;
  // What was put off to its last day is told on it as if it had not been: there is no later day to wait for.
  const { snooze: _snooze, ...asked } = order;
  const late = decision.step.lastDay === today ? asked : order;
  return isHere && (isFirstWord(order, decision, moment, settled) || isLate(late, moment, settled, settings));
}

/** A rung of this order stood at yesterday's hour and was not told, whether it still stands or a more urgent one does. */
function isLate(order: Order, at: Moment, settled: ReadonlySet<string>, settings: RingSettings): boolean {
  const { timeZone } = at;
  const yesterday = addDays(todayAt(at), -1);
  const moment = momentOn(yesterday, dailyHour(settings), timeZone);
  if (order.firstSeenAt > moment.now) return false;
  const then = { ...order, events: order.events.filter((event) => event.at <= moment.now) };
  return decideAll(then, moment)
    .flatMap((decision) => rungsAt(then, decision, moment, settings.quiet))
    .some((rung) => isOn(settings, rung) && !isSettled(rung, settled));
}

/**
 * The next instant after now at which a rung of this order may ring, within 20 days; null when none will.
 * `settled`: keys that have rung.
 */
export function nextRungAt(
  order: Order,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): Instant | null {
  // Nobody knows who will be there: what waits for the hour now will wait for it then.
  const ahead = { ...settings, ranSince: 0 };
  const isDue = (then: Moment): boolean =>
    decideAll(order, then).some((decision) => dueRungs(order, decision, then, settled, ahead).length > 0);
  const found = candidates(order, moment, settings).find(isDue);
  if (found === undefined) return null;
  const early = momentOn(todayAt(found), lastDayHour(settings), moment.timeZone);
  return early.now > moment.now && early.now < found.now && isDue(early) ? early.now : found.now;
}

/** Every moment at which a rung can begin to ring: the hour of each day, the hours before a clock with hours, the end of quiet. */
function candidates(order: Order, moment: Moment, settings: RingSettings): readonly Moment[] {
  const { now, timeZone } = moment;
  const days = hoursAhead(moment, dailyHour(settings));
  const clocks = order.deadlines
    .filter(hasHours)
    .flatMap(({ earliest, latest }) => [
      ...HOUR_RUNGS.map(({ before }) => beginOf(earliest, before, settings.quiet, timeZone)),
      latest,
    ]);
  const others = [...clocks, quietUntil(moment, settings.quiet) ?? now]
    .filter((at) => at > now && at <= now + HORIZON_DAYS * DAY)
    .map((at) => ({ now: at, timeZone }));
  return others.length === 0 ? days : [...days, ...others].sort((a, b) => a.now - b.now);
}

/** The user's hour on each day until the horizon. */
function hoursAhead(moment: Moment, hour: number): readonly Moment[] {
  const { now, timeZone } = moment;
  const today = todayAt(moment);
  return Array.from({ length: HORIZON_DAYS + 1 }, (_, day) => momentOn(addDays(today, day), hour, timeZone)).filter(
    (at) => at.now > now && at.now <= now + HORIZON_DAYS * DAY,
  );
}
