// The labels of AliExpress's own order and return pages, in the page's words, in one place. Never translated.
// Source: the order page's button of type OPEN_DISPUTE and the question behind it, as seen in 2026; in other languages, the
// words that the pages themselves taught.
import type { Decision } from '../decision';
import { type Learned, wordsFor } from '../dictionary';

export const PAGE_LABELS = {
  returns: 'Returns/refunds',
  notReceived: 'No, not received',
  received: 'Yes, received',
  confirmReceived: 'Confirm received',
} as const;

/** What the path names. */
export type PageLabels = Readonly<Record<'returns' | 'notReceived' | 'received', string>>;

/** By the id of the step: the answer to "Have you received your package?". */
const ANSWERS: Readonly<Record<string, 'notReceived' | 'received'>> = {
  'ask-money': 'notReceived',
  'look-for-button': 'notReceived',
  'try-claim': 'notReceived',
  'open-case': 'notReceived',
  'pictures-and-ask': 'received',
};

/** The question's own answers are a bare yes and no, which English says better. */
export function learnedLabels(learned: readonly Learned[], language: string): PageLabels {
  const button = (code: string): string | undefined => wordsFor(learned, { language, kind: 'button', code });
  const isEnglish = language === 'en';
  return {
    returns: button('OPEN_DISPUTE') ?? PAGE_LABELS.returns,
    notReceived: (isEnglish ? undefined : button('OPEN_DISPUTE:cancelButton')) ?? PAGE_LABELS.notReceived,
    received: (isEnglish ? undefined : button('OPEN_DISPUTE:okButton')) ?? PAGE_LABELS.received,
  };
}

/** What to tap on the order page for the decision's step, in order; empty when it does not lead there. */
export function pagePath({ step }: Decision, labels: PageLabels = PAGE_LABELS): readonly string[] {
  const answer = Object.hasOwn(ANSWERS, step.id) ? ANSWERS[step.id] : undefined;
  return answer === undefined ? [] : [labels.returns, labels[answer]];
}
