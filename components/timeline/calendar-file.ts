// The dates of orders as a calendar file in the words of the language. Makes the text; saving it is the page's.
import { type CalendarEvent, calendarText } from '../../utils/core/calendar/calendar';
import { type DatedClock, datedClocks } from '../../utils/core/calendar/dated-clocks';
import type { DecidedOrder } from '../../utils/core/summary';
import { type Instant, localDay, MINUTE, type Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import { orderUrl } from '../parts/links';
import { orderTitle } from '../words/order-title';

function titleKey({ on, basis }: DatedClock): string {
  if (typeof on === 'number') return 'calendar.counter';
  return basis === 'estimated' ? 'calendar.last-day-estimate' : 'calendar.last-day';
}

/**
 * From when the file is made, not from when its date was read: a calendar keeps the event with the highest, and a date that went
 * back to an older reading must replace the later day as well.
 */
const sequenceAt = (now: Instant): number => Math.max(0, Math.floor(now / MINUTE));

function eventOf(decided: DecidedOrder, clock: DatedClock, now: Instant, hideTitles: boolean, say: Say): CalendarEvent {
  const { order, decision } = decided;
  const title = hideTitles ? say({ key: 'calendar.hidden' }) : orderTitle(order, say);
  return {
    uid: `${order.id}-${clock.kind}-${clock.scope}@claimcheck`,
    sequence: sequenceAt(now),
    on: clock.on,
    title: say({ key: titleKey(clock), values: { title } }),
    text: hideTitles ? '' : say(decision.state),
    url: orderUrl(order),
  };
}

/** Null when no order has a date to add. */
export function calendarFile(
  orders: readonly DecidedOrder[],
  moment: Moment,
  hideTitles: boolean,
  say: Say,
): { readonly name: string; readonly text: string } | null {
  const events = orders.flatMap((decided) =>
    datedClocks(decided, moment).map((clock) => eventOf(decided, clock, moment.now, hideTitles, say)),
  );
  if (events.length === 0) return null;
  const [only] = orders;
  const part = orders.length === 1 && only !== undefined ? only.order.id : localDay(moment.now, moment.timeZone);
  return { name: `claimcheck-${part}.ics`, text: calendarText(events, moment.now) };
}
