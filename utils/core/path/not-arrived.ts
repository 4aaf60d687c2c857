// The path of an order that has not arrived: track · check the date · write to the store · evidence · ask for the money ·
// answer the offer · AliExpress decides · refund.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import { latestOf, wroteOn } from '../facts/told';
import { lastScanOn } from '../facts/tracking';
import type { EnglishWords, Words } from '../words';
import { PAGE_LABELS } from './page-labels';
import { CASE_STEPS, type Draft, type FormAnswer } from './path-step';

export const words: EnglishWords = {
  'path.track': 'Look at the tracking',
  'path.check-date': 'Check the refund date',
  'path.write-store': 'Write to the store',
  'path.evidence': 'Take a picture of the tracking',
  'path.ask-money': 'Ask for your money',
  'path.choice': 'AliExpress itself answers for Choice, some buyers report',
  'path.date-came': 'the refund date has come',
  'path.form.received': 'Received?',
  'path.form.no': 'No',
  'path.form.want': 'I want',
  'path.form.refund-only': 'Refund only',
  'path.form.amount': 'Amount',
  'path.form.full': 'Full, with shipping',
  'path.form.tap-path': '{first} → {second}',
};

/** What the form wants of goods that did not come. Source: AliExpress's return form (two forms: refund only, or return). */
const NOT_RECEIVED: readonly FormAnswer[] = [
  { label: { key: 'path.form.received' }, value: { key: 'path.form.no' } },
  { label: { key: 'path.form.want' }, value: { key: 'path.form.refund-only' } },
  { label: { key: 'path.form.amount' }, value: { key: 'path.form.full' } },
];

/** The step of the path that a row stands on. */
const AT: Readonly<Record<number, string>> = {
  6: 'answer-offer',
  7: 'answer-offer',
  8: 'answer-offer',
  18: 'ask-money',
  19: 'ask-money',
  20: 'track',
  22: 'check-date',
  23: 'evidence',
  24: 'write-store',
  25: 'write-store',
  26: 'track',
  27: 'track',
};

function whyNotWrite({ order, refund }: Facts): Words | null {
  if (wroteOn(order.events) !== null) return null;
  if (order.choice === true) return { key: 'path.choice' };
  return refund?.reached ? { key: 'path.date-came' } : null;
}

function lookAgain({ step: { lookOn } }: Decision): Words | null {
  return lookOn === null ? null : { key: 'path.look-again', values: { day: { date: lookOn } } };
}

export function notArrived(facts: Facts, decision: Decision): { drafts: readonly Draft[]; nowId: string | null } {
  const { order, group, moment, refund } = facts;
  const nowId = AT[decision.row] ?? null;
  const drafts: readonly Draft[] = [
    // Where waiting is the step, tracking is what can be looked at meanwhile, however old the last scan is.
    {
      id: 'track',
      link: 'tracking',
      done: nowId === 'track' ? null : lastScanOn(group.parcels, moment.timeZone),
      why: lookAgain(decision),
    },
    { id: 'check-date', link: 'order', done: refund === null ? null : true },
    { id: 'write-store', link: 'chat', done: wroteOn(order.events), skipped: whyNotWrite(facts) },
    { id: 'evidence', link: 'tracking' },
    {
      id: 'ask-money',
      link: 'order',
      done: latestOf(order.events, 'case-opened')?.on ?? null,
      answers: NOT_RECEIVED,
      why: { key: 'path.form.tap-path', values: { first: PAGE_LABELS.returns, second: PAGE_LABELS.notReceived } },
    },
    ...CASE_STEPS,
    { id: 'refund', done: latestOf(order.events, 'money-back')?.on ?? null },
  ];
  return { drafts, nowId };
}
