// Which words may stay in a report, by what they are: months, units of time, ordinary words. Everything else is private
// until proven otherwise.
import { LANGUAGES } from '../languages';
import { NAME_PARTS, PAGE_WORDS } from './page-words';

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

export const isMonth = (word: string): boolean => MONTHS.has(folded(word));
export const isUnit = (word: string): boolean => UNITS.has(folded(word));
export const isOrdinary = (word: string): boolean => PAGE_WORDS.has(folded(word)) || ORDINARY.has(folded(word));

/** A name that a program gave, like `orderId` or `order-item`: every part of it is known. */
export function isTechnical(name: string): boolean {
  const parts = name.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[-_.:]+/);
  return parts.every((part) => NAME_PARTS.has(part.toLowerCase()) || PAGE_WORDS.has(part.toLowerCase()));
}
