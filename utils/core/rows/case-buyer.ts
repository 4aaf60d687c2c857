// A case waits for the buyer: proof to add (2), a parcel to post (3), a decision to appeal (4). An offer (1) is offer.ts.
// Silence can lose here, so a day that is not known is today.
import type { Duty } from '../facts/case-moves';
import { PROOF_STEP } from '../facts/case-moves';
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { type Timer, timerOf } from '../facts/timer';
import { numbers as appeal } from '../rules/appeal';
import { numbers as paypal } from '../rules/paypal';
import { numbers as proofDue } from '../rules/proof-due';
import { numbers as returnPost } from '../rules/return-post';
import { addDays, dayRange, lastDayBefore } from '../time';
import type { EnglishWords } from '../words';
import { clock, levelWithin, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-2.state': 'You are asked for proof.',
  'row-2.step': 'Add the proof asked for',
  'row-2.step.short': 'Add the proof',
  'row-2.trap': 'Add it to the case itself, also what stands in the chat.',
  'row-3.state': 'The return is agreed. The parcel is yours to post.',
  'row-3.step': 'Post it, enter its number, keep receipt',
  'row-3.step.short': 'Post the return',
  'row-3.trap': 'Weigh it, picture it closed. Without its number the store may be paid.',
  'row-4.state': 'AliExpress decided for less than you asked.',
  'row-4.state-gone': 'The days to appeal are probably over (estimate). Other ways stay.',
  'row-4.state-final': 'You appealed, and AliExpress decided again. Other ways stay.',
  'row-4.step': 'Appeal once, with new proof',
  'row-4.step.short': 'Appeal once',
  'row-4.trap': 'There is one appeal, some buyers report. The same text again changes nothing.',
  'row-4.step-other': 'Ask the support, PayPal or your bank',
  'row-4.step-other.short': 'Ask other ways',
  'row-4.trap-other': 'One refund only: do not run two cases for the same money.',
};

/** The last day of a timer, never one that is gone. */
const lastDayOf = (timer: Timer, { moment, today }: Facts) => notBefore(today, lastDayBefore(timer, moment));

function proof(facts: Facts): Outcome | null {
  const duty = facts.case?.proof ?? null;
  if (duty === null) return null;
  const timer = timerOf(facts, 'evidence-due', duty, proofDue.days);
  return {
    clock: clock(timer, 'act'),
    level: 'now',
    state: say('row-2.state'),
    step: step({
      id: PROOF_STEP,
      words: say('row-2.step'),
      short: say('row-2.step.short'),
      lastDay: lastDayOf(timer, facts),
      estimate: timer.basis === 'estimated',
      link: 'order',
      letter: 'to-aliexpress',
      answers: ['step-done', 'decided'],
    }),
    trap: say('row-2.trap'),
  };
}

function post(facts: Facts): Outcome | null {
  const duty = facts.case?.post ?? null;
  if (duty === null) return null;
  const timer = timerOf(facts, 'return-post', duty, returnPost.days);
  const lastDay = lastDayOf(timer, facts);
  return {
    clock: clock(timer, 'act'),
    level: levelWithin(3, lastDay, facts.today),
    state: say('row-3.state'),
    step: step({
      id: 'post-return',
      words: say('row-3.step'),
      short: say('row-3.step.short'),
      lastDay,
      estimate: timer.basis === 'estimated',
      link: 'order',
      letter: 'return-shipped',
      answers: ['return-posted', 'refund-agreed'],
    }),
    trap: say('row-3.trap'),
  };
}

/** PayPal takes a case of its own while this runs; null when it was not paid so, or that is over as well. */
function paypalTimer({ order: { paymentMethod, paidOn }, placedOn, moment }: Facts): Timer | null {
  const paid = paidOn ?? placedOn;
  if (paymentMethod !== 'paypal' || paid === null) return null;
  const range = dayRange(addDays(paid, paypal.days));
  return isOver(range, moment.now) ? null : { kind: 'bank-claim', basis: 'computed', revision: 1, ...range };
}

function otherWays(facts: Facts, over: Timer): Outcome {
  const bank = paypalTimer(facts);
  return {
    clock: clock(bank ?? over, 'act'),
    level: 'soon',
    state: say(facts.case?.appealed ? 'row-4.state-final' : 'row-4.state-gone'),
    step: step({
      id: 'other-ways',
      words: say('row-4.step-other'),
      short: say('row-4.step-other.short'),
      lastDay: bank && lastDayOf(bank, facts),
      link: 'order',
      letter: 'bank',
      answers: ['money-back', 'not-worth-it'],
    }),
    trap: say('row-4.trap-other'),
  };
}

function decision(facts: Facts): Outcome | null {
  const duty: Duty | null = facts.case?.decision ?? null;
  if (duty === null) return null;
  const timer = timerOf(facts, 'appeal', duty, appeal.days);
  if (facts.case?.appealed || isOver(timer, facts.moment.now)) return otherWays(facts, timer);
  const lastDay = lastDayOf(timer, facts);
  return {
    clock: clock(timer, 'act'),
    level: levelWithin(3, lastDay, facts.today),
    state: say('row-4.state'),
    step: step({
      id: 'appeal',
      words: say('row-4.step'),
      short: say('row-4.step.short'),
      lastDay,
      estimate: timer.basis === 'estimated',
      link: 'order',
      letter: 'appeal',
      answers: ['appealed', 'not-worth-it'],
    }),
    trap: say('row-4.trap'),
  };
}

export const rows: readonly Row[] = [
  { number: 2, outcome: proof },
  { number: 3, outcome: post },
  { number: 4, outcome: decision },
];
