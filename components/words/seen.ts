// "List seen today 09:12", "List seen 9 days ago": when the orders page was last read, and whether that is long ago.
import { daysBetween, type Instant, localDay, type Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';

const STALE_DAYS = 7;

export function listSeen(at: Instant | null, moment: Moment, say: Say): { text: string; stale: boolean } {
  if (at === null) return { text: say({ key: 'popup.list-not-seen' }), stale: false };
  const days = daysBetween(localDay(at, moment.timeZone), localDay(moment.now, moment.timeZone));
  if (days <= 0) return { text: say({ key: 'popup.list-seen-today', values: { time: say.time(at) } }), stale: false };
  return { text: say({ key: 'popup.list-seen-days', values: { n: days } }), stale: days > STALE_DAYS };
}

/** Key of what is said of the day on which an order was seen: here, on another computer, or by a file. */
export function seenKey({ elsewhere }: { readonly elsewhere?: 'computer' | 'file' }): string {
  if (elsewhere === undefined) return 'guide.page-seen';
  return elsewhere === 'file' ? 'guide.seen-file' : 'guide.seen-elsewhere';
}

/** "24 Aug, 09:12" on the reader's clock. */
export const momentText = (instant: Instant, { timeZone }: Moment, say: Say): string =>
  `${say.day(localDay(instant, timeZone))}, ${say.time(instant)}`;
