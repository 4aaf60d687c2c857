// The order counts as received, and one of its parcels does not (14): its items are asked for alone.
import { earliestOpen } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { problemOf } from '../facts/told';
import { isSigned, isUnderWay } from '../facts/tracking';
import { lastDayBefore } from '../time';
import type { EnglishWords } from '../words';
import { clock, levelWithin, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-14.state': 'One parcel of this order was not delivered, tracking says.',
  'row-14.step': 'Ask for the money of its items',
  'row-14.step.short': 'Ask for its items',
  'row-14.trap': 'Ask for the items of that parcel alone.',
};

/** Judged by codes only: another parcel was handed over, and the last scan of one of this group is no hand-over. */
function oneIsMissing({ order, group }: Facts): boolean {
  return order.parcels.some(isSigned) && group.parcels.some(isUnderWay);
}

function missingParcel(facts: Facts): Outcome | null {
  const { stage, windows, moment, today, order } = facts;
  if (stage !== 'received' || !oneIsMissing(facts) || problemOf(order.events) !== null) return null;
  const open = earliestOpen(windows, moment.now);
  // All windows are over: rows 16 and 17 say so without asking for money.
  if (open === null && windows.length > 0) return null;
  const lastDay = open && notBefore(today, lastDayBefore(open, moment));
  return {
    clock: open && clock(open, 'act'),
    level: levelWithin(5, lastDay, today),
    state: say('row-14.state'),
    step: step({
      id: 'ask-money',
      words: say('row-14.step'),
      short: say('row-14.step.short'),
      lastDay,
      estimate: open?.basis === 'estimated',
      link: 'order',
      letter: 'not-received-claim',
      answers: ['case-opened', 'arrived-good'],
    }),
    trap: say('row-14.trap'),
  };
}

export const rows: readonly Row[] = [{ number: 14, outcome: missingParcel }];
