// It goes back to the sender (12): nothing will come, so the money is asked for at once.
// Source: rules for stores: a claim for a returned parcel is accepted before the refund date.
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { goesBackSince } from '../facts/on-the-way';
import { lastDayBefore } from '../time';
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

function goingBack(facts: Facts): Outcome | null {
  const { stage, order, group, moment, refund, refusal, today } = facts;
  if (stage !== 'on-its-way' && stage !== 'not-shipped') return null;
  if (refusal !== null || goesBackSince(order, group, moment.timeZone) === null) return null;
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
