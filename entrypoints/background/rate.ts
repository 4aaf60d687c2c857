// How often one tab may report, and how many orders at most. A page that redraws for ever, or a forged flood, must not keep
// the worker busy or fill what is kept.
import { type Instant, MINUTE } from '../../utils/core/time';

/** Reports of one kind per tab and minute; the reader debounces, so an honest page stays far below. */
const MOST = 60;
/** Orders out of answers per tab and minute: fifty pages of the list. */
const MOST_ORDERS = 500;

interface Heard {
  readonly at: Instant;
  readonly weight: number;
}
const heard = new Map<string, readonly Heard[]>();

/** False when `weight` more would pass the limit of this minute. */
function mayPass(key: string, weight: number, most: number, now: Instant): boolean {
  for (const [name, times] of heard) {
    const recent = times.filter(({ at }) => at > now - MINUTE && at <= now);
    if (recent.length > 0) heard.set(name, recent);
    else heard.delete(name);
  }
  const recent = heard.get(key) ?? [];
  if (recent.reduce((sum, one) => sum + one.weight, weight) > most) return false;
  heard.set(key, [...recent, { at: now, weight }]);
  return true;
}

/** False when this tab has used up its minute. Worker memory only: after a restart everyone begins anew. */
export const mayReport = (tabId: number, now: Instant, what: 'page' | 'answer' = 'page'): boolean =>
  mayPass(`${what} ${tabId}`, 1, MOST, now);

export const mayKeep = (tabId: number, orders: number, now: Instant): boolean =>
  mayPass(`orders ${tabId}`, orders, MOST_ORDERS, now);
