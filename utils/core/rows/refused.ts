// The page said "not yet" (20): the day to ask again is R. Waiting is right only because the page refuses until then, and for
// goods that came (13, 15) only while R leaves a day to ask.
import type { Basis } from '../deadline';
import type { OrderEvent } from '../event';
import type { Facts } from '../facts/facts';
import { latestOf, type Refusal, refusalOf } from '../facts/told';
import { type CalendarDate, dayRange } from '../time';
import type { EnglishWords, Words } from '../words';
import { clock, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-20.state': 'The page said: not yet.',
  'row-20.step': 'Ask again on {day}',
  'row-20.trap': 'Keep a picture of the refusal.',
};

/** `unstated`: what R rests on where the page named no day. */
function askAgain({ until, stated, times }: Refusal, unstated: Basis): Outcome {
  return {
    clock: clock(
      { kind: 'dispute-opens', basis: stated ? 'user' : unstated, revision: times, ...dayRange(until) },
      'opens',
    ),
    level: 'wait',
    state: say('row-20.state'),
    step: step({
      id: 'wait',
      words: say('row-20.step', { day: { date: until } }),
      estimate: !stated && unstated === 'estimated',
      lookOn: until,
      answers: ['arrived-good'],
    }),
    trap: say('row-20.trap'),
  };
}

/** The refusal of a claim for goods that came; null where a problem was told since: what was refused was another claim. */
export function refusedLast(events: readonly OrderEvent[]): OrderEvent | null {
  const newest = latestOf(events, 'problem', 'not-here', 'page-refused');
  return newest?.type === 'page-refused' ? newest : null;
}

/** The outcome while a claim for goods that came waits for R. Their refund date is no R: nothing is on its way any more. */
export function refusedGoods({ order, moment, today }: Facts, lastDay: CalendarDate | null): Outcome | null {
  const refusal = refusedLast(order.events) && refusalOf(order.events, null, moment);
  if (refusal === null || lastDay === null) return null;
  return refusal.until > today && refusal.until <= lastDay ? askAgain(refusal, 'estimated') : null;
}

/** What is said once a refusal of goods that came is not waited for any more; null when the page never refused them. */
export function refusedState({ order }: Facts): Words | null {
  const refused = refusedLast(order.events);
  return refused && say('row-18.state-refused', { day: { date: refused.on } });
}

export const rows: readonly Row[] = [
  {
    number: 20,
    outcome: ({ stage, refusal, refund }) => {
      if (stage === 'received' || refusal === null) return null;
      return askAgain(refusal, refund && !refund.counter ? refund.basis : 'estimated');
    },
  },
];
