// The path of an order that has not arrived: track · check the date · write to the store · evidence · ask for the money ·
// answer the offer · AliExpress decides · refund.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import { latestOf, wroteOn } from '../facts/told';
import { lastScanOn } from '../facts/tracking';
import { guideFor } from '../problems/index';
import { problemFor } from '../problems/problem-of';
import type { EnglishWords, Words } from '../words';
import { caseStepOf, caseSteps } from './case-steps';
import { formAnswers, isForPart } from './form';
import { PAGE_LABELS } from './page-labels';
import { type Draft, lookAgain, SAVE_SNAPSHOT } from './path-step';

export const words: EnglishWords = {
  'path.track': 'Look at the tracking',
  'path.check-date': 'Check the refund date',
  'path.write-store': 'Write to the store',
  'path.evidence': 'Take a picture of the tracking',
  'path.ask-money': 'Ask for your money',
  'path.no-scan': 'it shows nothing',
  'path.choice': 'AliExpress itself answers for Choice, some buyers report',
  'path.date-came': 'the refund date has come',
  'path.collect': 'Collect it',
  'path.answer-customs': 'Answer customs',
  'path.why.collect': 'A parcel that nobody collects goes back to the sender.',
  'path.why.answer-customs': 'Customs send back what nobody answers for.',
  'path.why.track': 'A parcel that moves can only be waited for.',
  'path.why.check-date': 'From that day you can ask for your money.',
  'path.why.write-store': 'Its answer in writing is proof, and so is its silence.',
  'path.why.evidence': 'Proof counts most when it is in the case from the start.',
  'path.why.ask-money': 'Ask for all of it: a silent store gives what you asked for.',
  'path.form.received': 'Received?',
  'path.form.no': 'No',
  'path.form.want': 'I want',
  'path.form.refund-only': 'Refund only',
  'path.form.amount': 'Amount',
  'path.form.full': 'Full, with shipping',
  'path.form.tap-path': '{first} → {second}',
};

/** The step of the path that a row stands on. */
const AT: Readonly<Record<number, string>> = {
  12: 'ask-money',
  18: 'ask-money',
  19: 'ask-money',
  20: 'track',
  21: 'write-store',
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

function nowIdOf(facts: Facts, decision: Decision): string | null {
  const { row, step } = decision;
  if (row === 11) return step.id === 'answer-customs' ? 'answer-customs' : 'collect';
  if (row === 21 && step.id === 'ask-money') return 'ask-money';
  return caseStepOf(facts, decision) ?? AT[row] ?? null;
}

export function notArrived(facts: Facts, decision: Decision): { drafts: readonly Draft[]; nowId: string | null } {
  const { order, group, moment, refund } = facts;
  const nowId = nowIdOf(facts, decision);
  const problem = problemFor(facts, decision);
  const guide = guideFor(problem ?? 'late');
  const part = isForPart(facts, decision, guide);
  const first = nowId === 'collect' || nowId === 'answer-customs' ? [{ id: nowId, link: 'tracking' } as const] : [];
  const drafts: readonly Draft[] = [
    // Where waiting is the step, tracking is what can be looked at meanwhile, however old the last scan is.
    {
      id: 'track',
      link: 'tracking',
      done: nowId === 'track' ? null : lastScanOn(group.parcels, moment.timeZone),
      skipped: decision.row === 21 ? { key: 'path.no-scan' } : null,
      why: lookAgain(decision),
    },
    { id: 'check-date', link: 'order', done: refund === null ? null : true },
    ...first,
    {
      id: 'write-store',
      link: 'chat',
      letter: decision.row === 21 ? 'tracking-dead' : 'where-is-it',
      done: nowId === 'write-store' ? null : wroteOn(order.events),
      skipped: whyNotWrite(facts),
    },
    ...(problem === 'late' ? [SAVE_SNAPSHOT] : []),
    { id: 'evidence', link: 'tracking', keeps: true, ...(guide && { evidence: guide.evidence }) },
    {
      id: 'ask-money',
      link: 'order',
      letter: 'not-received-claim',
      done: latestOf(order.events, 'case-opened')?.on ?? null,
      ...(part && { reason: { key: 'path.why.ask-missing' } }),
      answers: formAnswers(order, 'no', guide, part),
      why: { key: 'path.form.tap-path', values: { first: PAGE_LABELS.returns, second: PAGE_LABELS.notReceived } },
    },
    ...caseSteps(facts, decision),
  ];
  return { drafts, nowId };
}
