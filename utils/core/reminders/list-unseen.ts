// The order list was not seen for ten days while orders are on their way: dates may have moved, and only a visit shows it.
// Once in ten days, at the hour, within the summary of the day. Never about an order that nothing can happen to any more.
import { todayAt } from '../facts/facts';
import type { DecidedOrder } from '../summary';
import { addDays, type CalendarDate, DAY, daysBetween, type Instant, localDay, type Moment } from '../time';
import type { RingSettings } from './due';
import { dailyHour, momentOn, quietUntil } from './hours';
import type { ListUnseen } from './notice';
import { rungKey } from './rung';

/** In the place of an order's id: what is told is about none. */
export const LIST = 'list';
/** Ours. */
const EVERY_DAYS = 10;
/** An order without any date is believed to be on its way for as long as protection runs. */
const UNDATED = 90 * DAY;

/** What is known of the list; null: never seen, or nothing is on its way. */
export interface ListState {
  readonly seenAt: Instant;
}

/** True when a date of an open order may still move. */
export const isUnderWay = ({ order, decision: { level, clock } }: DecidedOrder, now: Instant): boolean =>
  level !== 'done' && (clock === null ? order.lastSeenAt > now - UNDATED : clock.latest > now);

interface Standing extends ListUnseen {
  /** The day from which it may be told. */
  readonly from: CalendarDate;
}

function standing({ seenAt }: ListState, moment: Moment): Standing | null {
  const seen = localDay(seenAt, moment.timeZone);
  const days = daysBetween(seen, todayAt(moment));
  const times = Math.floor(days / EVERY_DAYS);
  if (times < 1) return null;
  const from = addDays(seen, times * EVERY_DAYS);
  return { key: rungKey(LIST, 'order', 0, 'list', Number(from.replaceAll('-', ''))), days, from };
}

/** What stands, told or not; null when the list was seen lately. */
export const listStanding = (list: ListState | null, moment: Moment): ListUnseen | null =>
  list && standing(list, moment);

/** To be told at this moment: at the hour of its day, later on any day; before the hour only to who has just come. */
export function listDue(
  list: ListState | null,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): ListUnseen | null {
  const stands = list && settings.rungs.list ? standing(list, moment) : null;
  if (stands === null || settled.has(stands.key) || quietUntil(moment, settings.quiet) !== null) return null;
  const today = todayAt(moment);
  const hour = momentOn(today, dailyHour(settings), moment.timeZone).now;
  const hasCome = today > stands.from && (settings.ranSince ?? moment.now) >= momentOn(today, 0, moment.timeZone).now;
  return moment.now >= hour || hasCome ? stands : null;
}

/** When it may next be told; null when there is nothing to tell of. */
export function nextListAt(
  list: ListState | null,
  moment: Moment,
  settled: ReadonlySet<string>,
  settings: RingSettings,
): Instant | null {
  if (list === null || !settings.rungs.list) return null;
  const stands = standing(list, moment);
  const seen = localDay(list.seenAt, moment.timeZone);
  const waits = stands !== null && !settled.has(stands.key);
  const today = todayAt(moment);
  const from = waits ? today : addDays(stands?.from ?? seen, EVERY_DAYS);
  const at = momentOn(from, dailyHour(settings), moment.timeZone).now;
  return at > moment.now ? at : momentOn(addDays(today, 1), dailyHour(settings), moment.timeZone).now;
}
