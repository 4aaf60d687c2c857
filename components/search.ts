// Finding orders by what the user types.
import type { DecidedOrder } from '../utils/core/summary';

/** Every word is in a title, the store, the nickname or the number, whatever its case. */
export function matches({ order }: DecidedOrder, search: string): boolean {
  const text = [order.id, order.nickname, order.store?.name ?? '', ...order.lines.map((line) => line.title)]
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
