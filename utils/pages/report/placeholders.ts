// What stands in for something private: the same shape, the same for the same text, and never the text itself.

export interface Placeholders {
  /** "Maria 12" → "Xxxxx 11". */
  readonly shape: (text: string) => string;
  /** A long number gets a number of its own, so that an id in a link is still the id in a label. */
  readonly number: (digits: string) => string;
  /** How many different long numbers and how many words were replaced. */
  readonly count: () => { readonly numbers: number; readonly words: number };
}

/** Shorter ones are quantities and parts of prices: any such number is as good as another. */
const LONG = 6;
const NUMBER = /\p{N}+/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;

const lettersOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^X\p{M}]/gu, 'x')
    .replace(/\p{M}/gu, '');

export function createPlaceholders(): Placeholders {
  const numbers = new Map<string, string>();
  const words = new Set<string>();
  const number = (digits: string): string => {
    if (digits.length < LONG) return '1'.repeat(digits.length);
    const known = numbers.get(digits);
    if (known !== undefined) return known;
    const made = `1${String(numbers.size + 1).padStart(digits.length - 1, '0')}`;
    numbers.set(digits, made);
    return made;
  };
  const shape = (text: string): string =>
    text
      .replace(LETTERS, (word) => {
        words.add(word);
        return lettersOf(word);
      })
      .replace(NUMBER, number);
  return { shape, number, count: () => ({ numbers: numbers.size, words: words.size }) };
}
