// At which hours a reminder may come: the user's hour, the earlier one of a last day, and the quiet hours around which both
// move. Quiet hours never push a reminder past its last day: what they would make late comes before they begin.
import { todayAt } from '../facts/facts';
import type { QuietHours, Settings } from '../settings';
import { addDays, type CalendarDate, HOUR, type Instant, localHour, type Moment } from '../time';

/** On a last day the user's hour is a wish: a browser that runs in the morning only is told in the morning. Ours. */
const LAST_DAY_HOUR = 7;

const isWithin = (hour: number, { from, to }: QuietHours): boolean =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to;

/** The hour, moved out of the quiet ones without leaving its day: to their end, or to the hour before they begin. */
function outOfQuiet(hour: number, quiet: QuietHours | null): number {
  if (quiet === null || !isWithin(hour, quiet)) return hour;
  return hour < quiet.to ? quiet.to : quiet.from - 1;
}

/** Local hour at which day rungs ring. */
export const dailyHour = ({ hour, quiet }: Pick<Settings, 'hour' | 'quiet'>): number => outOfQuiet(hour, quiet);

/** Local hour from which they may ring on a last day; never after the daily one. */
export const lastDayHour = (settings: Pick<Settings, 'hour' | 'quiet'>): number =>
  Math.min(outOfQuiet(LAST_DAY_HOUR, settings.quiet), dailyHour(settings));

/** When the quiet hours that hold at this moment end; null when none do. */
export function quietUntil(moment: Moment, quiet: QuietHours | null): Instant | null {
  return quietAround(moment, quiet)?.to ?? null;
}

function quietAround(
  moment: Moment,
  quiet: QuietHours | null,
): { readonly from: Instant; readonly to: Instant } | null {
  if (quiet === null) return null;
  const { now, timeZone } = moment;
  const today = todayAt(moment);
  const overMidnight = quiet.from < quiet.to ? 0 : 1;
  for (const day of [addDays(today, -1), today]) {
    const from = localHour(day, quiet.from, timeZone);
    const to = localHour(addDays(day, overMidnight), quiet.to, timeZone);
    if (now >= from && now < to) return { from, to };
  }
  return null;
}

/** After the quiet hours at least this share of a rung's time must be left, or it comes before them. Ours. */
const SHARE_LEFT = 0.5;

/** True when a rung that comes `before` ms ahead of `end` is still of use after the quiet hours. */
export const canWait = (end: Instant, before: number, until: Instant): boolean => end - until >= before * SHARE_LEFT;

/** When a rung that comes `before` ms ahead of `end` begins: at that instant, or outside the quiet hours around it. */
export function beginOf(end: Instant, before: number, quiet: QuietHours | null, timeZone: string): Instant {
  const at = end - before;
  const around = quietAround({ now: at, timeZone }, quiet);
  if (around === null) return at;
  return canWait(end, before, around.to) ? around.to : around.from - HOUR;
}

const moments = new Map<string, Moment>();
/** A few months of days in a few zones. */
const MOST_MOMENTS = 2_000;

/** The moment of an hour, remembered: every order is planned over the same hours, and finding one is dear. */
export function momentOn(date: CalendarDate, hour: number, timeZone: string): Moment {
  const key = `${date} ${hour} ${timeZone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  if (moments.size >= MOST_MOMENTS) moments.clear();
  const moment = { now: localHour(date, hour, timeZone), timeZone };
  moments.set(key, moment);
  return moment;
}
