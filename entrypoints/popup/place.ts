// Where the user was when the popup closed: it opens there again for a few minutes. A convenience, so every failure is silence.
// A search is not kept: what it does not find would be hidden from whoever opens the popup to see what is to be done.
import type { Panel } from '../../components/parts/panel';

export type Place = { readonly at: 'list' } | { readonly at: 'order'; readonly orderId: string; readonly panel: Panel };

const KEY = 'popup-place';
const STAYS_MS = 10 * 60_000;
/** Parts of the guide that are read or copied from, which a look at the page closes. Those to be filled in open empty. */
const READ = /^(?:letter(?::[a-z-]{1,40})?|evidence|help|why|phone|told|happened)$/;

const isRead = (panel: unknown): panel is Panel => typeof panel === 'string' && READ.test(panel);

export function remember(place: Place, now: number): void {
  try {
    const kept = place.at === 'order' ? [now, place.orderId, place.panel] : [now, ''];
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is full or refused: the popup opens on its list.
  }
}

export function recall(now: number): Place {
  try {
    const [since, orderId, panel]: unknown[] = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const fresh = typeof since === 'number' && now - since < STAYS_MS && now >= since;
    if (fresh && typeof orderId === 'string' && orderId !== '')
      return { at: 'order', orderId, panel: isRead(panel) ? panel : 'guide' };
  } catch {
    // Not ours or not readable: the list.
  }
  return { at: 'list' };
}
