// When a rung may ring, and when the next one may: day rungs at the user's hour, clocks with hours at their instant.
// Must never be the only thing that remembers: what has rung is in the ledger.
import { decide } from '../decide';
import type { Decision } from '../decision';
import { todayAt } from '../facts/facts';
import type { Order } from '../order';
import type { Settings } from '../settings';
import { addDays, DAY, type Instant, isInstant, localDay, localHour, type Moment } from '../time';
import { rungsAt } from './ladder';
import { HOUR_RUNGS, hasHours, isGentle, type Rung, ringsByTheHour } from './rung';

type RingSettings = Pick<Settings, 'hour' | 'rungs'>;

/** Days that nextRungAt looks ahead; whoever sets an alarm comes back by then. */
export const HORIZON_DAYS = 20;

/** The rungs of one order that may ring now and are not settled, most urgent first. */
export function dueRungs(
  order: Order,
  decision: Decision,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): readonly Rung[] {
  const open = rungsAt(order, decision, moment).filter(
    ({ key, rung }) => settings.rungs[rung] !== false && !settled.has(key),
  );
  if (open.length === 0) return open;
  const today = todayAt(moment);
  const hourHasCome = moment.now >= localHour(today, settings.hour, moment.timeZone);
  const toldToday = order.events.some(({ at }) => isInstant(at) && localDay(at, moment.timeZone) === today);
  const overdue = hourHasCome || open.every(ringsByTheHour) ? null : keysAtLastHour(order, moment, settings);
  return open.filter((rung) => {
    if (ringsByTheHour(rung)) return true;
    if (toldToday && isGentle(rung.rung)) return false;
    return hourHasCome || overdue?.has(rung.key) === true;
  });
}

/** What stood at yesterday's hour: if it has not rung since, it is late and must not wait for today's. */
function keysAtLastHour(order: Order, at: Moment, { hour }: RingSettings): ReadonlySet<string> {
  const { timeZone } = at;
  const yesterday = addDays(todayAt(at), -1);
  const moment = { now: localHour(yesterday, hour, timeZone), timeZone };
  if (order.firstSeenAt > moment.now) return new Set();
  const then = { ...order, events: order.events.filter((event) => event.at <= moment.now) };
  return new Set(rungsAt(then, decide(then, moment), moment).map(({ key }) => key));
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
  const found = candidates(order, moment, settings.hour).find(
    (then) => dueRungs(order, decide(order, then), then, settled, settings).length > 0,
  );
  return found?.now ?? null;
}

/** Every moment at which a rung can begin to ring: the hour of each day, and the hours before a clock with hours. */
function candidates(order: Order, moment: Moment, hour: number): readonly Moment[] {
  const { now, timeZone } = moment;
  const days = hoursAhead(moment, hour);
  const hours = order.deadlines
    .filter(hasHours)
    .flatMap(({ earliest, latest }) => [...HOUR_RUNGS.map(({ before }) => earliest - before), latest])
    .filter((at) => at > now && at <= now + HORIZON_DAYS * DAY)
    .map((at) => ({ now: at, timeZone }));
  return hours.length === 0 ? days : [...days, ...hours].sort((a, b) => a.now - b.now);
}

const ahead = new WeakMap<Moment, { readonly hour: number; readonly moments: readonly Moment[] }>();

/** The user's hour on each day until the horizon; remembered per moment, since all orders are planned at the same one. */
function hoursAhead(moment: Moment, hour: number): readonly Moment[] {
  const known = ahead.get(moment);
  if (known?.hour === hour) return known.moments;
  const { now, timeZone } = moment;
  const today = todayAt(moment);
  const moments = Array.from({ length: HORIZON_DAYS + 1 }, (_, day) => localHour(addDays(today, day), hour, timeZone))
    .filter((at) => at > now && at <= now + HORIZON_DAYS * DAY)
    .map((at) => ({ now: at, timeZone }));
  ahead.set(moment, { hour, moments });
  return moments;
}
