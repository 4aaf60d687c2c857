// The path of an order that was paid and not shipped: wait for the store · ask it to ship · cancel · refund.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import { latestOf, wroteOn } from '../facts/told';
import type { EnglishWords } from '../words';
import { type Draft, lookAgain } from './path-step';

export const words: EnglishWords = {
  'path.wait-shipping': 'The store ships',
  'path.ask-to-ship': 'Ask the store to ship by a date',
  'path.cancel': 'Cancel: the store could not ship',
  'path.time-passed': 'its time has passed',
  'path.why.wait-shipping': 'What is not shipped in its time is closed and paid back.',
  'path.why.ask-to-ship': 'A day in writing is one you can point to.',
  'path.why.cancel': 'With this reason nobody says that you changed your mind.',
};

export function notShipped({ order }: Facts, decision: Decision): { drafts: readonly Draft[]; nowId: string | null } {
  const late = decision.row === 28 && decision.step.id !== 'wait';
  const drafts: readonly Draft[] = [
    {
      id: 'wait-shipping',
      skipped: late ? { key: 'path.time-passed' } : null,
      why: lookAgain(decision),
    },
    { id: 'ask-to-ship', link: 'chat', letter: 'not-shipped', done: wroteOn(order.events) },
    { id: 'cancel', link: 'order' },
    { id: 'refund', done: latestOf(order.events, 'money-back')?.on ?? null },
  ];
  return { drafts, nowId: late ? 'ask-to-ship' : 'wait-shipping' };
}
