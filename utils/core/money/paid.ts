// Whether an order was paid, as far as pages showed. Never takes a cancelled order for a paid one without a sign of payment,
// nor for one that cost something: what was paid for it is owed or came back.
import type { Order, OrderStatus } from '../order';

/**
 * no: never paid, or ended without a sign that it was. cancelled: paid, then cancelled. unknown: its status was not read, and
 * nothing else tells.
 */
export type Paid = 'yes' | 'no' | 'cancelled' | 'unknown';

const BY_STATUS: Readonly<Record<OrderStatus, Paid | 'if-shown'>> = {
  'awaiting-payment': 'no',
  processing: 'yes',
  'awaiting-delivery': 'yes',
  completed: 'yes',
  cancelled: 'if-shown',
  closed: 'if-shown',
  expired: 'no',
  unknown: 'if-shown',
};

/** A payment, or what only comes after one. */
const isShown = ({ paidOn, shippedOn, deliveredOn, completedOn }: Order, status: OrderStatus): boolean =>
  // A cancelled order has an end without having been paid.
  paidOn !== null || shippedOn !== null || deliveredOn !== null || (status !== 'cancelled' && completedOn !== null);

export function paidOf(order: Order): Paid {
  const { status } = order;
  const paid = BY_STATUS[status];
  if (paid !== 'if-shown') return paid;
  if (isShown(order, status)) return status === 'cancelled' ? 'cancelled' : 'yes';
  return status === 'unknown' ? 'unknown' : 'no';
}
