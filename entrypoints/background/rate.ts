// How often one tab may report a page. A page that redraws for ever, or a forged flood, must not keep the worker busy.
import { type Instant, MINUTE } from '../../utils/core/time';

/** Per tab and minute; the reader debounces, so an honest page stays far below. */
const MOST = 60;
const heard = new Map<number, readonly Instant[]>();

/** False when this tab has used up its minute. Worker memory only: after a restart everyone begins anew. */
export function mayReport(tabId: number, now: Instant): boolean {
  const recent = (heard.get(tabId) ?? []).filter((at) => at > now - MINUTE && at <= now);
  if (recent.length >= MOST) return false;
  heard.set(tabId, [...recent, now]);
  return true;
}

export const forgetTabs = (): void => heard.clear();
