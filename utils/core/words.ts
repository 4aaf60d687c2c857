// Text as data: a key of the catalogue and the values that go into it. Core never holds finished words of a language.
import type { Money } from './order';
import type { CalendarDate, Instant } from './time';

export type WordValue =
  | string
  | number
  | { readonly date: CalendarDate }
  | { readonly instant: Instant }
  | { readonly money: Money }
  /** Two letters of ISO 3166. */
  | { readonly region: string }
  | { readonly words: Words };

/** `values.n`, when present, picks the plural form. */
export interface Words {
  readonly key: string;
  readonly values?: Readonly<Record<string, WordValue>>;
}

/** English beside the thing it describes: one text, or one text per plural category of `n`. */
export type EnglishText = string | { readonly one: string; readonly other: string };
export type EnglishWords = Readonly<Record<string, EnglishText>>;
