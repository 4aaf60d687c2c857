// A deadline is a range with its evidence. This module owns the vocabulary; how readings become one deadline is in record/.
import type { Instant, Range } from './time';

export const CLOCK_KINDS = [
  'delivery-promise',
  'no-delivery-refund',
  'protection-end',
  'ship-by',
  'dispute-opens',
  'dispute-closes',
  'return-window',
  'collect-by',
  'ask-extension',
  'seller-answer',
  'offer-answer',
  'evidence-due',
  'return-post',
  'decision',
  'appeal',
  'refund-due',
  'case-check',
  'bank-claim',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** act: you lose something after it. opens: from then it works. owed: others must act. info: nothing rings. */
export type ClockRole = 'act' | 'opens' | 'owed' | 'info';

/** Best first. A derived value has the basis of its weakest input. */
export const BASES = ['payload', 'page', 'user', 'computed', 'estimated'] as const;
export type Basis = (typeof BASES)[number];

/** How fine the page spoke, finest first: a ticking counter, hours, a calendar day, or "about N days". */
export const PRECISIONS = ['second', 'minute', 'hour', 'day', 'days'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Deadline extends Range {
  readonly kind: ClockKind;
  readonly role: ClockRole;
  /** `order` or a line id. */
  readonly scope: string;
  readonly basis: Basis;
  readonly precision: Precision;
  /** The sentence as shown, or how it was computed. Never invented. */
  readonly text: string;
  readonly seenAt: Instant;
  /** Rises when the date really moves (ranges that do not overlap); a re-read of the same date keeps it. Starts at 1. */
  readonly revision: number;
}
