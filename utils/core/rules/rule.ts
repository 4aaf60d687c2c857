// What a rule is: data with its source, so that every number the guide uses can be traced and checked anew. A page's own
// sentence always beats a rule. No rule lives here.
import type { CalendarDate } from '../time';

/**
 * A: AliExpress's own words, seen lately. B: its own words, older or mirrored. C: several independent sources.
 * D: one source. ours: our own threshold; no source names one.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'ours';
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'ours'];

/** Country codes are ISO 3166; `EU` for consumers there. Elsewhere a regional rule is never used. */
type Region = 'everywhere' | 'BR' | 'KR' | 'EU';

export interface Rule<N extends Readonly<Record<string, number>> = Readonly<Record<string, number>>> {
  /** The name of its file. */
  readonly id: string;
  /** When it holds. */
  readonly when: string;
  /** One or two sentences, in English; a rule of grade D says "some buyers report". */
  readonly says: string;
  /** What rows calculate with, named by unit: days, workingDays, hours, cases. */
  readonly numbers: N;
  readonly where: readonly Region[];
  readonly source: string;
  readonly grade: Grade;
  /** The day its source was last looked at. */
  readonly checked: CalendarDate;
}

/** Rows import a rule's `numbers` alone: its words are for docs/rules.md and stay out of the bundles. */
export const defineRule = <N extends Readonly<Record<string, number>>>(rule: Rule<N>): Rule<N> => rule;
