// Orders by a column of the table. What an order lacks stands at the end, whichever way it is sorted.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Say } from '../../utils/i18n/word';
import { orderTitle } from '../words/order-title';

export type Column = 'level' | 'order' | 'last-day' | 'source' | 'total';

export interface Sorting {
  readonly by: Column;
  readonly isReversed: boolean;
}

/** As the orders come: most urgent first. */
export const BY_URGENCY: Sorting = { by: 'level', isReversed: false };

type Key = readonly (string | number)[] | null;

/** Null where the order has nothing to be sorted by. Days and amounts begin with what is nearest or largest. */
function keyOf(by: Exclude<Column, 'level'>, { order, decision: { step } }: DecidedOrder, say: Say): Key {
  switch (by) {
    case 'order':
      return [orderTitle(order, say)];
    case 'last-day': {
      const day = step.lastDay ?? step.lookOn;
      return day === null ? null : [step.lastDay === null ? 1 : 0, day];
    }
    case 'source':
      return [-order.lastSeenAt];
    case 'total':
      // Amounts of two currencies cannot be compared: each currency is a group of its own.
      return order.total === null ? null : [order.total.currency ?? '', -order.total.amount];
  }
}

export function sortOrders<T extends DecidedOrder>(
  orders: readonly T[],
  { by, isReversed }: Sorting,
  say: Say,
): readonly T[] {
  if (by === 'level') return isReversed ? [...orders].reverse() : orders;
  const collator = new Intl.Collator(say.language, { numeric: true, sensitivity: 'base' });
  const compared = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const compareKeys = (a: Key, b: Key): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const at = a.findIndex((part, index) => compared(part, b[index] ?? '') !== 0);
    const order = at < 0 ? 0 : compared(a[at] ?? '', b[at] ?? '');
    return isReversed ? -order : order;
  };
  return orders
    .map((decided) => ({ decided, key: keyOf(by, decided, say) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ decided }) => decided);
}
