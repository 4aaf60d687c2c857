// Orders that need nothing more: the user or the page of a case said so (0), or nothing was bought or AliExpress closed it (10).
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import type { RunningCase } from '../facts/running-cases';
import { timerOf } from '../facts/timer';
import { latestOf } from '../facts/told';
import { isPart } from '../facts/worth';
import type { OrderStatus } from '../order';
import { numbers as appeal } from '../rules/appeal';
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

/** What was decided is paid, and the days in which more could be asked for are surely over. */
const isPaidOut = (facts: Facts, { isPaid, decision }: RunningCase): boolean =>
  isPaid && decision !== null && isOver(timerOf(facts, 'appeal', decision, appeal.days), facts.moment.now);

/** A page of the case says refunded, nothing of a case runs on, and the user has told of nothing newer. */
function isRefunded(facts: Facts): boolean {
  const { group, order, case: running } = facts;
  const refunded = group.cases.find((each) => each.state === 'refunded' && !isPart(order, group, each));
  if (refunded === undefined || (running !== null && !isPaidOut(facts, running))) return false;
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
