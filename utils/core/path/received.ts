// The path of goods that came, or are said to: check them · pictures · ask for the money · offer · AliExpress · refund.
import type { Decision } from '../decision';
import type { Problem } from '../event';
import type { Facts } from '../facts/facts';
import { latestOf } from '../facts/told';
import { guideFor } from '../problems/index';
import { problemFor } from '../problems/problem-of';
import type { EnglishWords } from '../words';
import { caseStepOf, caseSteps } from './case-steps';
import { formAnswers, isForPart } from './form';
import { type Draft, lookAgain, SAVE_SNAPSHOT } from './path-step';

export const words: EnglishWords = {
  'path.check-goods': 'Check the goods',
  'path.ask-carrier': 'Ask neighbours and the carrier',
  'path.pictures': 'Take pictures and a video',
  'path.form.yes': 'Yes',
  'path.why.check-goods': 'The days to ask count from receipt, not from the day you look.',
  'path.why.ask-carrier': 'Its written answer is the proof that counts.',
  'path.why.ask-missing': 'Ask for all that is missing: a silent store gives what you asked for.',
  'path.why.pictures-unused': 'They show that it is unused, with all that came.',
  'path.why.pictures': 'Some buyers report that a video is looked at first.',
};

function nowIdOf(facts: Facts, decision: Decision): string | null {
  const { row, step } = decision;
  // The page refuses until a day: then it is asked again.
  if (step.id === 'wait' && (row === 13 || row === 15)) return 'ask-money';
  if (row === 13) return step.id === 'ask-money' ? 'ask-money' : 'ask-carrier';
  if (row === 14) return 'ask-money';
  if (row === 15) return 'pictures';
  return row === 16 ? 'check-goods' : caseStepOf(facts, decision);
}

const UNUSED = { key: 'path.why.pictures-unused' };

/** Goods that are not here are claimed as not received, whatever the carrier says. */
const NOT_HERE: Problem = 'delivered-not-here';

/** The row of a parcel that is not said to be delivered, while others of its order came: no letter may say that it is. */
const UNDER_WAY = 14;

export function received(facts: Facts, decision: Decision): { drafts: readonly Draft[]; nowId: string | null } {
  const { order } = facts;
  const told = (type: string) => latestOf(order.events, type)?.on ?? null;
  const nowId = nowIdOf(facts, decision);
  const problem = problemFor(facts, decision);
  const underWay = decision.row === UNDER_WAY;
  const missing = underWay || problem === NOT_HERE;
  const guide = problem && guideFor(problem);
  const part = isForPart(facts, decision, guide);
  const evidence = guide ? { evidence: guide.evidence } : {};
  const first: readonly Draft[] = underWay
    ? [{ id: 'evidence', link: 'tracking', keeps: true, ...evidence }]
    : missing
      ? [{ id: 'ask-carrier', link: 'tracking', done: told('carrier-asked'), letter: NOT_HERE, ...evidence }]
      : [
          { id: 'check-goods', link: 'order', done: told('problem') },
          SAVE_SNAPSHOT,
          { id: 'pictures', keeps: true, ...evidence, ...(problem === 'change-of-mind' && { reason: UNUSED }) },
        ];
  const drafts: readonly Draft[] = [
    ...first,
    {
      id: 'ask-money',
      link: 'order',
      letter: underWay ? 'not-received-claim' : (guide?.letter ?? 'not-as-described'),
      done: told('case-opened'),
      ...(part && { reason: { key: 'path.why.ask-missing' } }),
      why: nowId === 'ask-money' ? lookAgain(decision) : null,
      answers: formAnswers(order, missing ? 'no' : 'yes', guide, part),
    },
    ...caseSteps(facts, decision),
  ];
  return { drafts, nowId };
}
