// It goes back to the sender (12): nothing will come, so the money is asked for at once.
// Source: rules for stores: a claim for a returned parcel is accepted before the refund date.
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { goesBackSince } from '../facts/on-the-way';
import { latestOf } from '../facts/told';
import type { Order } from '../order';
import { type CalendarDate, lastDayBefore } from '../time';
import type { EnglishWords } from '../words';
import { estimatedEnd } from './no-date';
import { clock, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-12.state': 'It is going back to the sender.',
  'row-12.trap': 'Keep a picture of the tracking that says so.',
};

/** Until D; once D has come, until D− + 15; without D the estimate. */
function end(facts: Facts) {
  const { refund, moment, today } = facts;
  if (refund === null) return { ...estimatedEnd(facts), estimate: true };
  const range = refund.reached ? refund.closes : refund;
  const { kind, basis, revision } = refund;
  return {
    clock: clock({ kind, basis: refund.reached ? 'estimated' : basis, revision, ...range }, 'act'),
    lastDay: notBefore(today, lastDayBefore(range, moment)),
    estimate: refund.reached || basis === 'estimated',
  };
}

/** The page refused after it was known that it goes back. A refusal before that was of a parcel that still came. */
function isRefusedSince({ events }: Order, since: CalendarDate | 'unknown'): boolean {
  const word = latestOf(events, 'problem', 'page-refused');
  const refused = latestOf(events, 'page-refused');
  if (refused === null) return false;
  return since === 'unknown' || refused.on > since || (refused.on === since && word === refused);
}

function goingBack(facts: Facts): Outcome | null {
  const { stage, order, group, moment, refund, refusal, today } = facts;
  if (stage !== 'on-its-way' && stage !== 'not-shipped') return null;
  const since = goesBackSince(order, group, moment.timeZone);
  if (since === null || (refusal !== null && isRefusedSince(order, since))) return null;
  if (refund?.reached && isOver(refund.closes, moment.now)) return null;
  const { clock: until, lastDay, estimate } = end(facts);
  return {
    clock: until,
    level: 'now',
    state: say('row-12.state'),
    step: step({
      id: 'ask-money',
      words: say('step.ask-money'),
      lastDay: lastDay ?? today,
      estimate: lastDay !== null && estimate,
      link: 'order',
      letter: 'not-received-claim',
      answers: ['case-opened', 'page-refused'],
    }),
    trap: say('row-12.trap'),
  };
}

export const rows: readonly Row[] = [{ number: 12, outcome: goingBack }];
