// What a letter to a store is: whole sentences of the catalogue, filled from the order. A fact that is missing stays a
// visible blank; nothing is made up. No letter promises, threatens or tells who the buyer is.
import type { Decision } from '../decision';
import type { Order } from '../order';
import type { CalendarDate, Moment } from '../time';
import type { Words, WordValue } from '../words';

/** Shown where the order does not tell. */
export const BLANK = '____';

/** One sentence. Its values are what was filled in; those named in `missing` are blanks. */
export interface LetterPart {
  readonly words: Words;
  readonly filled: readonly string[];
  readonly missing: readonly string[];
}

export interface Letter {
  readonly slug: string;
  readonly title: Words;
  readonly paragraphs: readonly (readonly LetterPart[])[];
}

/** What a letter is written from. */
export interface LetterFacts {
  readonly order: Order;
  readonly decision: Decision;
  readonly moment: Moment;
}

export interface LetterTemplate {
  readonly slug: string;
  readonly title: Words;
  readonly paragraphs: (facts: LetterFacts) => readonly (readonly LetterPart[])[];
}

/** A sentence with what goes into it; null or empty becomes a blank. */
export function sentence(key: string, values: Readonly<Record<string, WordValue | null>> = {}): LetterPart {
  const names = Object.keys(values);
  const missing = names.filter((name) => values[name] === null || values[name] === '');
  if (names.length === 0) return { words: { key }, filled: [], missing };
  const shown = Object.fromEntries(names.map((name) => [name, values[name] || BLANK]));
  return { words: { key, values: shown }, filled: names.filter((name) => !missing.includes(name)), missing };
}

export const day = (date: CalendarDate | null): WordValue | null => (date === null ? null : { date });
