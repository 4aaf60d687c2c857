// Sums of money, one a currency. Never adds two currencies, and never lets the order of what is added change the sum.
import type { Money } from '../order';
import { withAmount } from '../with-amount';
import { currencyKey, isAmount } from './currency';

/** No currency in use has more than three digits after its point. */
const PARTS = 1000;

/**
 * Adds amounts of one currency, in its whole units, as whole thousandths: 0.1 + 0.2 is 0.3. Exact while the sum stays
 * below 9 × 10^12. What is no amount is left out.
 */
export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + (isAmount(amount) ? Math.round(amount * PARTS) : 0), 0) / PARTS;

/** One sum for each currency, largest first, then by currency. A bare sign is a currency of its own, written as a page does. */
export function sumsOf(all: readonly Money[]): readonly Money[] {
  const groups = new Map<string, Money[]>();
  for (const money of all) {
    if (!isAmount(money.amount)) continue;
    const key = currencyKey(money);
    const group = groups.get(key);
    if (group) group.push(money);
    else groups.set(key, [money]);
  }
  return [...groups]
    .map(([key, group]) => ({ key, sum: summed(group) }))
    .sort((a, b) => b.sum.amount - a.sum.amount || (a.key < b.key ? -1 : 1))
    .map(({ sum }) => sum);
}

/** Written the way of the first one by its letters, so that it is the same in whichever order they come. */
function summed(group: readonly Money[]): Money {
  const like = group.reduce((first, money) => (money.text < first.text ? money : first));
  const amount = sumOf(group.map((money) => money.amount));
  return { amount, currency: like.currency, text: group.length === 1 ? like.text : withAmount(like, amount) };
}
