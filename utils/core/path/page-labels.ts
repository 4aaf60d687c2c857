// The labels of AliExpress's own order and return pages, in the page's words, in one place. Never translated.
// Source: the order page's button of type OPEN_DISPUTE and the question behind it, as seen in 2026.
import type { Decision } from '../decision';

export const PAGE_LABELS = {
  returns: 'Returns/refunds',
  notReceived: 'No, not received',
  received: 'Yes, received',
  confirmReceived: 'Confirm received',
} as const;

const TO_NOT_RECEIVED = [PAGE_LABELS.returns, PAGE_LABELS.notReceived] as const;
const TO_RECEIVED = [PAGE_LABELS.returns, PAGE_LABELS.received] as const;

/** By the id of the step. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  'ask-money': TO_NOT_RECEIVED,
  'look-for-button': TO_NOT_RECEIVED,
  'try-claim': TO_NOT_RECEIVED,
  'open-case': TO_NOT_RECEIVED,
  'pictures-and-ask': TO_RECEIVED,
};

/** What to tap on the order page for the decision's step, in order; empty when it does not lead there. */
export function pagePath({ step }: Decision): readonly string[] {
  return Object.hasOwn(PATHS, step.id) ? (PATHS[step.id] ?? []) : [];
}
