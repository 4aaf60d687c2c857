// Finding orders by what the user types.
import type { Order } from '../../utils/core/order';
import type { DecidedOrder } from '../../utils/core/summary';

/** What an order is found by, made once for each: a key pressed over 10,000 orders must not make it anew. */
const texts = new WeakMap<Order, string>();

function textOf(order: Order): string {
  const known = texts.get(order);
  if (known !== undefined) return known;
  const { id, nickname, store, lines, parcels } = order;
  const text = [
    id,
    nickname,
    store?.name ?? '',
    ...lines.map(({ title }) => title),
    ...parcels.map(({ trackingNumber }) => trackingNumber ?? ''),
  ]
    .join(' ')
    .toLocaleLowerCase();
  texts.set(order, text);
  return text;
}

/** Milliseconds of one turn: under a frame, and long enough that ten thousand are ready before anybody has begun to type. */
const TURN = 10;

/** Makes ahead, in short turns, what the first key would else have to wait for. Gives back how to stop it. */
export function prepareSearch(orders: readonly DecidedOrder[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const left = orders.values();
  const turn = (): void => {
    const began = performance.now();
    for (let next = left.next(); !next.done; next = left.next()) {
      textOf(next.value.order);
      if (performance.now() - began < TURN) continue;
      timer = setTimeout(turn);
      return;
    }
  };
  timer = setTimeout(turn);
  return () => clearTimeout(timer);
}

/** Those in which every word is in a title, the store, the nickname or a number, whatever its case. */
export function found<T extends DecidedOrder>(orders: readonly T[], search: string): readonly T[] {
  const words = search.toLocaleLowerCase().split(/\s+/);
  return orders.filter(({ order }) => {
    const text = textOf(order);
    return words.every((word) => text.includes(word));
  });
}
