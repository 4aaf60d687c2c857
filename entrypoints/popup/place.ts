// Where the user was when the popup closed: it opens there again for a few minutes. A convenience, so every failure is silence.
import type { Panel } from '../../components/parts/panel';

export type Place = { readonly at: 'list' } | { readonly at: 'order'; readonly orderId: string; readonly panel: Panel };

const KEY = 'popup-place';
const STAYS_MS = 10 * 60_000;

export function remember(place: Place, now: number): void {
  try {
    const orderId = place.at === 'order' ? place.orderId : '';
    localStorage.setItem(KEY, JSON.stringify([now, orderId]));
  } catch {
    // Storage is full or refused: the popup opens on its list.
  }
}

export function recall(now: number): Place {
  try {
    const [since, orderId]: unknown[] = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const fresh = typeof since === 'number' && now - since < STAYS_MS && now >= since;
    if (fresh && typeof orderId === 'string' && orderId !== '') return { at: 'order', orderId, panel: 'guide' };
  } catch {
    // Not ours or not readable: the list.
  }
  return { at: 'list' };
}
