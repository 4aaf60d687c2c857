// What a word may do by how it is known. This is the one place that says so. A word seen on the site means what it says. An
// inferred one is our own translation: it may add a warning, never silence one, and never finish an order.
import type { OrderStatus } from '../../core/order';
import type { Trust } from '../languages/site-language';

/**
 * The one status that an inferred word may give: it starts clocks and stops none. Any other would end them (completed,
 * cancelled, closed, expired, not paid) or swap the buyer's clock for the store's (processing).
 */
const ONLY_INFERRED: OrderStatus = 'awaiting-delivery';

export function statusBy(trust: Trust, status: OrderStatus): OrderStatus {
  return trust === 'seen' || status === ONLY_INFERRED ? status : 'unknown';
}

/** Whether a button is among those shown. A guessed word may say that it is; that it is not, only if each shown one is another. */
export function presenceBy(isIt: boolean, areAllOthers: boolean): boolean | undefined {
  return isIt || areAllOthers ? isIt : undefined;
}
