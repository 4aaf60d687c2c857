// Which words may stay in a report, by what they are: months, units of time, ordinary words, and whole texts of the site.
// Everything else is private until proven otherwise.
import { LANGUAGES } from '../languages';
import { NAME_PARTS, PAGE_LABELS, PAGE_WORDS } from './page-words';

export const WORD = /[\p{L}\p{M}]+/gu;

export const folded = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{\w+\}/g, ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const wordsOf = (value: unknown): ReadonlySet<string> =>
  new Set(textsIn(value).flatMap((text) => (text.match(WORD) ?? []).map(folded)));

const MONTHS = wordsOf(LANGUAGES.map(({ months }) => months));
const UNITS = wordsOf(LANGUAGES.map(({ units }) => units));
/** Names of months are names of people too, so they are no ordinary words; nor are one-letter words of a language. */
const ORDINARY = new Set(
  [...wordsOf(LANGUAGES.map(({ months: _months, ...others }) => others))].filter(
    (word) => word.length > 1 && !MONTHS.has(word),
  ),
);

/** Whole texts, as runs of words: what statuses, labels, buttons and promises say. */
const KNOWN = new Set(
  textsIn([
    PAGE_LABELS,
    LANGUAGES.map(
      ({ statuses, cases, labels, payments, returnButtons, otherButtons, refundNodes, remaining, phrases }) => [
        statuses.map(([, , texts]) => texts),
        cases.map(([, texts]) => texts),
        labels,
        payments.map(([, texts]) => texts),
        [returnButtons, otherButtons, refundNodes, remaining],
        phrases.map(({ words }) => words),
      ],
    ),
  ]).map((text) => (text.match(WORD) ?? []).map(folded).join(' ')),
);

/** One whole text of the site, by its words. */
export const isKnown = (words: readonly string[]): boolean => KNOWN.has(words.map(folded).join(' '));

/** What stands for a date or a duration in a promise. */
export const ANY_TIME = '#';
/** The promises of all languages, word by word. */
export const PROMISES: readonly (readonly string[])[] = LANGUAGES.flatMap(({ phrases }) =>
  phrases.map(({ words }) => folded(words.replace(/\{date\}|\{n\} \{unit\}/g, ANY_TIME)).split(' ')),
);

export const isMonth = (word: string): boolean => MONTHS.has(folded(word));
export const isUnit = (word: string): boolean => UNITS.has(folded(word));
export const isOrdinary = (word: string): boolean => PAGE_WORDS.has(folded(word)) || ORDINARY.has(folded(word));

/** A name that a program gave, like `orderId` or `order-item`: every part of it is known. */
export function isTechnical(name: string): boolean {
  const parts = name.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_.:]+/);
  return parts.every((part) => NAME_PARTS.has(part.toLowerCase()) || PAGE_WORDS.has(part.toLowerCase()));
}
