// Many orders at once: their order, how many stand at each level, and what is at stake. Amounts are never added over
// currencies.
import { compareUrgency } from './decide';
import { type Decision, LEVELS, type Level } from './decision';
import { sumsOf } from './money/sums';
import type { Money, Order } from './order';
import type { EnglishWords, Words } from './words';

export interface DecidedOrder {
  readonly order: Order;
  readonly decision: Decision;
  /** Not read here: only another computer of the user has, or a file told of it. */
  readonly elsewhere?: 'computer' | 'file';
}

export interface Summary {
  readonly counts: Readonly<Record<Level, number>>;
  readonly total: number;
  /** now + soon only; one sum a currency, largest first. A bare sign ($, ¥, kr) is a currency of its own. */
  readonly atStake: readonly Money[];
}

export const words: EnglishWords = {
  'order.title': '{title}',
  'order.untitled': 'Order {id}',
  'order.and-more': '{title} + {n} more',
};

/** Order of everything: level, last day, amount (largest first); then the id, so that it never jumps. */
export function byUrgency(a: DecidedOrder, b: DecidedOrder): number {
  const urgency = compareUrgency(a.decision, b.decision);
  if (urgency !== 0) return urgency;
  const amount = (b.order.total?.amount ?? -1) - (a.order.total?.amount ?? -1);
  if (amount !== 0) return amount;
  return a.order.id < b.order.id ? -1 : Number(a.order.id !== b.order.id);
}

export function overviewOf(orders: readonly DecidedOrder[]): Summary {
  const counts: Record<Level, number> = { now: 0, soon: 0, check: 0, wait: 0, done: 0 };
  for (const { decision } of orders) counts[decision.level] += 1;
  const needed = orders.filter(({ decision: { level } }) => level === 'now' || level === 'soon');
  return { counts, total: orders.length, atStake: sumsOf(needed.flatMap(({ order }) => order.total ?? [])) };
}

/** The most urgent level that counts on the toolbar; null when none does. */
export function loudest({ counts }: Pick<Summary, 'counts'>): 'now' | 'soon' | null {
  return (
    LEVELS.find((level): level is 'now' | 'soon' => (level === 'now' || level === 'soon') && counts[level] > 0) ?? null
  );
}

/** One sum a currency of what the orders cost, largest first. */
export const totalsOf = (orders: readonly DecidedOrder[]): readonly Money[] =>
  sumsOf(orders.flatMap(({ order }) => order.total ?? []));

/** The nickname, else the first title and how many more lines, else the number. */
export function titleOf({ nickname, lines, id }: Order): Words {
  const [first] = lines;
  if (nickname !== '') return { key: 'order.title', values: { title: nickname } };
  if (first === undefined || first.title === '') return { key: 'order.untitled', values: { id } };
  if (lines.length === 1) return { key: 'order.title', values: { title: first.title } };
  return { key: 'order.and-more', values: { title: first.title, n: lines.length - 1 } };
}
