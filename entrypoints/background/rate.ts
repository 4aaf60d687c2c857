// How often one tab may report a page. A page that redraws for ever, or a forged flood, must not keep the worker busy.
import { type Instant, MINUTE } from '../../utils/core/time';

/** Per tab and minute; the reader debounces, so an honest page stays far below. */
const MOST = 60;
const heard = new Map<number, readonly Instant[]>();

/** False when this tab has used up its minute. Worker memory only: after a restart everyone begins anew. */
export function mayReport(tabId: number, now: Instant): boolean {
  for (const [tab, times] of heard) {
    const recent = times.filter((at) => at > now - MINUTE && at <= now);
    if (recent.length > 0) heard.set(tab, recent);
    else heard.delete(tab);
  }
  const recent = heard.get(tabId) ?? [];
  if (recent.length >= MOST) return false;
  heard.set(tabId, [...recent, now]);
  return true;
}
