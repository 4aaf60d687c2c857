// What the lines of a group cost, in the order's currency, and whether money that came back is all there is to get. Makes up no
// price: what is not known is null.
import type { OrderCase } from '../event';
import { grantOf } from '../money/grant';
import type { Money, Order, OrderLine } from '../order';
import type { LineGroup } from './line-groups';

type Lines = Pick<LineGroup, 'lineIds' | 'otherLineIds'>;

function sumOf(lines: readonly OrderLine[], { currency }: Money): number | null {
  return lines.reduce<number | null>((sum, { price, quantity }) => {
    if (sum === null || price === null || quantity === null || price.currency !== currency) return null;
    return sum + price.amount * quantity;
  }, 0);
}

/** The prices of its lines where all are known; of a discount on the order each has its share. */
function ownPrice({ lines, total }: Order, { lineIds, otherLineIds }: Lines): number | null {
  const own = otherLineIds.length === 0 ? lines : lines.filter(({ id }) => id !== null && lineIds.includes(id));
  const sum = total === null || own.length === 0 ? null : sumOf(own, total);
  if (total === null || sum === null) return null;
  const all = sumOf(lines, total) ?? sum;
  return all > total.amount ? (sum * total.amount) / all : sum;
}

/** All that can be asked for: of the whole order its total, with shipping. */
export function worthOf(order: Order, group: Lines): Pick<Money, 'amount' | 'currency'> | null {
  const { total } = order;
  const own = group.otherLineIds.length === 0 ? null : ownPrice(order, group);
  return total && { amount: own ?? total.amount, currency: total.currency };
}

/** Half of the smallest coin: what sums of prices are off by is no part. */
const NOTHING = 0.005;

/** What a refund has to reach: what was accepted or decided, else what was asked, else what the lines cost. */
function owed(order: Order, group: Lines, refunded: OrderCase): number | null {
  const { granted, isGranted, asked } = grantOf(order.events);
  // Accepting is final, and so is a decision: where nobody said how much, whatever came is that.
  if (isGranted || refunded.decidedOn !== null) return granted?.amount ?? 0;
  return asked?.amount ?? refunded.asked ?? ownPrice(order, group) ?? order.total?.amount ?? null;
}

/** Less than that, in the order's own currency: that part is back, and the rest may still be owed. `order`: its words. */
export function isPart(order: Order, group: Lines, refunded: OrderCase): boolean {
  const { offer } = refunded;
  if (offer === null || order.total === null || offer.currency !== order.total.currency) return false;
  const due = owed(order, group, refunded);
  return due !== null && offer.amount < due - NOTHING;
}
