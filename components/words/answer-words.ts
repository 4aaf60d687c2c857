// The user's own words for what happened, by event type, and which of them need a value before they can be kept.
import { EVENT_TYPES } from '../../utils/core/event';
import { CHECK_STEP, PROOF_STEP } from '../../utils/core/facts/case-moves';
import { LOOK_STEP } from '../../utils/core/facts/running-cases';
import type { Words } from '../../utils/core/words';

const WORDED: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Steps whose "done" has words of its own: each moves the case, so it can be told and taken back like any answer. */
const TOLD_STEPS: ReadonlySet<string> = new Set([LOOK_STEP, PROOF_STEP, CHECK_STEP]);

/** What happened in the user's words; `step` is the one that "done" was said of. */
export function answerWords(type: string, step?: string): Words {
  if (type === 'step-done' && step !== undefined && TOLD_STEPS.has(step)) return { key: `answer.${step}` };
  return { key: WORDED.has(type) ? `answer.${type}` : 'answer.other' };
}

const ASKS_MORE = [
  'page-refused',
  'store-asked-to-wait',
  'problem',
  'case-opened',
  'seller-offered',
  'proof-asked',
  'return-agreed',
  'return-posted',
  'decided',
] as const;
/** Answers that need a value before they can be kept. */
export type AskingAnswer = (typeof ASKS_MORE)[number];
export const asksMore = (type: string): type is AskingAnswer => ASKS_MORE.some((asking) => asking === type);
