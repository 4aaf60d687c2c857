// Any number of practice orders on one page of the list, so that what grows with them is seen.
import type { PracticeOrder } from '../shop/practice-order';
import { practiceSource, type Source } from '../shop/source';

const STATUSES = ['Awaiting delivery', 'Completed', 'Awaiting shipment', 'Completed'];

function orderAt(at: number): PracticeOrder {
  return {
    id: String(8196200000000000 + at),
    status: STATUSES[at % STATUSES.length] ?? 'Completed',
    store: `Store ${at % 40}`,
    currency: 'USD',
    lines: [{ title: `Thing ${at}`, variant: 'Blue,42', quantity: 1, price: 10 + (at % 90) }],
    placed: -5 - (at % 60),
    paid: -5 - (at % 60),
    shipped: -3,
    returns: true,
  };
}

/** Today's list with `count` orders, all drawn at once. */
export function listOf(count: number): Source {
  const orders = Array.from({ length: count }, (_, at) => orderAt(at));
  return practiceSource(orders, count);
}
