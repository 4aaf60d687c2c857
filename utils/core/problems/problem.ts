// What a problem is to the guide: what the form wants, which letter, and what proves it. Data; no problem lives here.
import type { Problem } from '../event';
import type { EnglishWords, Words } from '../words';
import type { EvidenceId } from './evidence';

export type EvidenceWeight = 'must' | 'strong' | 'nice';

export interface EvidenceItem {
  readonly id: EvidenceId;
  readonly weight: EvidenceWeight;
  readonly what: Words;
  /** How to take it. */
  readonly how: Words;
}

export interface ProblemGuide {
  readonly problem: Problem;
  /** The answer to "Have you received your package?"; `none` where no claim is made yet. */
  readonly received: 'yes' | 'no' | 'none';
  /** Which of the two forms, or what is done instead of a claim. */
  readonly want: 'refund-only' | 'refund-or-return' | 'return' | 'cancel' | 'collect';
  /** A silent store gives what was asked, so it is all of it, with shipping, but for missing parts. */
  readonly amount: 'full' | 'missing';
  /** The slug of its letter. */
  readonly letter: string;
  readonly evidence: readonly EvidenceItem[];
}

export const words: EnglishWords = {
  'problem.not-shipped': 'It was not sent',
  'problem.tracking-dead': 'Its number does not work',
  'problem.late': 'It is late',
  'problem.delivered-not-here': 'Said to be delivered, not here',
  'problem.at-pickup': 'It waits at a pick-up point',
  'problem.customs': 'Customs hold it',
  'problem.returned-to-sender': 'It goes back to the sender',
  'problem.not-as-described': 'Not as described',
  'problem.defective': 'It does not work',
  'problem.damaged': 'It is damaged',
  'problem.short-or-empty': 'Something is missing',
  'problem.counterfeit': 'It is a fake',
  'problem.wrong-item': 'It is the wrong item',
  'problem.change-of-mind': 'I changed my mind',
  'path.form.return': 'Return and refund',
  'path.form.refund-or-return': 'Refund only; return where the store pays',
  'path.form.missing': 'For what is missing, with shipping',
  'path.form.reason': 'Reason, or the nearest',
};

type Draft = Omit<ProblemGuide, 'evidence'> & Readonly<Record<EvidenceWeight, readonly EvidenceId[]>>;

const itemOf =
  (weight: EvidenceWeight) =>
  (id: EvidenceId): EvidenceItem => ({
    id,
    weight,
    what: { key: `evidence.${id}` },
    how: { key: `evidence.${id}.how` },
  });

export function defineProblem({ must, strong, nice, ...rest }: Draft): ProblemGuide {
  const evidence = [...must.map(itemOf('must')), ...strong.map(itemOf('strong')), ...nice.map(itemOf('nice'))];
  return { ...rest, evidence };
}
