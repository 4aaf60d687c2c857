// The user's own words for what happened, by event type; and which of them can be told of any order.
import { EVENT_TYPES } from '../utils/core/event';
import type { Words } from '../utils/core/words';

const WORDED: ReadonlySet<string> = new Set(EVENT_TYPES);

export const answerWords = (type: string): Words => ({ key: WORDED.has(type) ? `answer.${type}` : 'answer.other' });

/** Asked for in the menu whenever the step itself does not offer them. */
export const ALWAYS_ASKED = [
  'arrived-good',
  'not-here',
  'page-refused',
  'wrote-to-store',
  'store-asked-to-wait',
  'problem',
  'money-back',
  'not-worth-it',
] as const;

/** Answers that need a day or a problem before they can be kept. */
const ASKS_MORE = ['page-refused', 'store-asked-to-wait', 'problem'] as const;
export type AskingAnswer = (typeof ASKS_MORE)[number];
export const asksMore = (type: string): type is AskingAnswer => ASKS_MORE.some((asking) => asking === type);
