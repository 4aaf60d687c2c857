// Orders that need nothing more: the user or the page of a case said so (0), or nothing was bought or AliExpress closed it (10).
import type { OrderCase } from '../event';
import type { Facts } from '../facts/facts';
import { latestOf } from '../facts/told';
import type { Order, OrderStatus } from '../order';
import type { EnglishWords } from '../words';
import { NOTHING, type Outcome, type Row, say } from './row';

export const words: EnglishWords = {
  'row-0.arrived-good': 'You said: it arrived, all good.',
  'row-0.money-back': 'You said: your money is back.',
  'row-0.not-worth-it': 'You said: not worth it.',
  'row-0.refunded': 'The page says: the money was paid back.',
  'row-10.awaiting-payment': 'This order is not paid.',
  'row-10.cancelled': 'This order is cancelled. If you paid, look for the refund.',
  'row-10.closed': 'The page says: this order is closed.',
  'row-10.expired': 'The page says: this order has expired.',
};

const UNBOUGHT: Partial<Record<OrderStatus, string>> = {
  'awaiting-payment': 'row-10.awaiting-payment',
  cancelled: 'row-10.cancelled',
  closed: 'row-10.closed',
  expired: 'row-10.expired',
};

/** Less than the order's total, in its own currency: that part is back, and the rest may still be owed. */
const isPart = ({ offer }: OrderCase, { total }: Order): boolean =>
  offer !== null && total !== null && offer.currency === total.currency && offer.amount < total.amount;

/** A page of the case says refunded, no other case runs, and the user has told of nothing newer. */
function isRefunded({ group, order, case: running }: Facts): boolean {
  const refunded = group.cases.find((each) => each.state === 'refunded' && !isPart(each, order));
  if (refunded === undefined || running !== null) return false;
  const newest = latestOf(order.events, 'problem', 'not-here')?.on ?? '';
  return refunded.lastSeenOn === null ? newest === '' : newest <= refunded.lastSeenOn;
}

const done = (key: string): Outcome => ({ clock: null, level: 'done', state: say(key), step: NOTHING, trap: null });

export const rows: readonly Row[] = [
  {
    number: 0,
    outcome: (facts) => {
      if (facts.ending) return done(`row-0.${facts.ending.type}`);
      return isRefunded(facts) ? done('row-0.refunded') : null;
    },
  },
  {
    number: 10,
    outcome: ({ stage, order }) => (stage === 'ended' ? done(UNBOUGHT[order.status] ?? 'row-10.closed') : null),
  },
];
