// The refund date D has come: ask for the money (18), or look whether that still works (19).
// Source: AliExpress help: from the end of the delivery time a claim is accepted, for 15 days. Nothing here says it is over.
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { plausible, type RefundDate } from '../facts/refund-date';
import { latestOf } from '../facts/told';
import { lastDayBefore } from '../time';
import type { EnglishWords, Words } from '../words';
import { clock, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-18.state': 'Since {day} you can ask for your money.',
  'row-18.state-refused': 'The page said no on {day}. Ask again.',
  'row-18.state-counter': 'The counter on the page has run out. Ask now.',
  'row-18.trap-choice': 'Look first whether the refund started by itself.',
  'row-19.state': 'Is the button still there? Else ask PayPal or your bank.',
  'row-19.step': 'Look for the button, then ask',
  'row-19.step.short': 'Look for the button',
};

/** D when it has come, the goods have not, and the page does not refuse until a later day. */
function come({ stage, refusal, refund }: Facts): RefundDate | null {
  return stage !== 'received' && refusal === null && refund?.reached ? refund : null;
}

/** What ends the time to ask: D− + 15, or an earlier window that the page states, whichever is still open. */
function claimEnd({ closes, revision }: RefundDate, { group, moment }: Facts) {
  const stated = group.deadlines.filter(
    (deadline) =>
      deadline.kind === 'dispute-closes' &&
      deadline.basis !== 'estimated' &&
      deadline.earliest < closes.earliest &&
      plausible(deadline, moment.now) &&
      !isOver(deadline, moment.now),
  );
  const [earliest] = stated.sort((a, b) => a.earliest - b.earliest);
  return earliest ?? estimatedEnd(closes, revision);
}

const estimatedEnd = (closes: RefundDate['closes'], revision: number) =>
  ({ kind: 'dispute-closes', basis: 'estimated', revision, ...closes }) as const;

function sinceWhen({ order }: Facts, { counter, to }: RefundDate): Words {
  const refused = latestOf(order.events, 'page-refused');
  if (refused) return say('row-18.state-refused', { day: { date: refused.on } });
  return counter ? say('row-18.state-counter') : say('row-18.state', { day: { date: to } });
}

function trapOf({ order }: Facts): Words | null {
  if (order.choice === true) return say('row-18.trap-choice');
  return order.status === 'processing' ? null : say('trap.confirm-received');
}

function askForMoney(facts: Facts): Outcome | null {
  const refund = come(facts);
  if (refund === null || isOver(refund.closes, facts.moment.now)) return null;
  const end = claimEnd(refund, facts);
  return {
    clock: clock(end, 'act'),
    level: 'now',
    state: sinceWhen(facts, refund),
    step: step({
      id: 'ask-money',
      words: say('step.ask-money'),
      lastDay: lastDayBefore(end, facts.moment),
      estimate: end.basis === 'estimated',
      link: 'order',
      letter: 'not-received-claim',
      answers: ['case-opened', 'page-refused'],
    }),
    trap: trapOf(facts),
  };
}

function lookForButton(facts: Facts): Outcome | null {
  const refund = come(facts);
  if (refund === null) return null;
  return {
    clock: clock(estimatedEnd(refund.closes, refund.revision), 'act'),
    level: 'now',
    state: say('row-19.state'),
    step: step({
      id: 'look-for-button',
      words: say('row-19.step'),
      short: say('row-19.step.short'),
      lastDay: facts.today,
      link: 'order',
      answers: ['money-back', 'not-worth-it'],
    }),
    trap: trapOf(facts),
  };
}

export const rows: readonly Row[] = [
  { number: 18, outcome: askForMoney },
  { number: 19, outcome: lookForButton },
];
