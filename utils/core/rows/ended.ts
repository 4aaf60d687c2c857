// Orders that need nothing more: the user said so (0), or nothing was bought or AliExpress closed it (10).
import type { OrderStatus } from '../order';
import type { EnglishWords } from '../words';
import { NOTHING, type Outcome, type Row, say } from './row';

export const words: EnglishWords = {
  'row-0.arrived-good': 'You said: it arrived, all good.',
  'row-0.money-back': 'You said: your money is back.',
  'row-0.not-worth-it': 'You said: not worth it.',
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

const done = (key: string): Outcome => ({ clock: null, level: 'done', state: say(key), step: NOTHING, trap: null });

export const rows: readonly Row[] = [
  { number: 0, outcome: ({ ending }) => (ending ? done(`row-0.${ending.type}`) : null) },
  {
    number: 10,
    outcome: ({ stage, order }) => (stage === 'ended' ? done(UNBOUGHT[order.status] ?? 'row-10.closed') : null),
  },
];
