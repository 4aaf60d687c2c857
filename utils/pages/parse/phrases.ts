// Finds what the site's phrases say in a text. A phrase is a row of words with places for a date or a duration; words
// must follow each other within one sentence. Linear in the text: every token starts each phrase at most once.
import type { CalendarDate } from '../../core/time';
import type { Meaning, SiteLanguage, Unit } from '../languages/site-language';
import { type DateSpot, datesIn, monthsOf } from './dates';
import { fold, tidy } from './fold';
import { type Names, nameAt } from './names';
import { perLanguage } from './per-language';
import { type Token, tokensOf } from './tokens';
import { unitsOf } from './units';

export interface Found {
  readonly means: Meaning;
  readonly date: CalendarDate | undefined;
  readonly count: number | undefined;
  readonly unit: Unit | undefined;
  /** The sentence as shown, spaces collapsed. */
  readonly sentence: string;
}

type Slot = '{date}' | '{n}' | '{unit}';
interface Compiled {
  readonly means: Meaning;
  readonly words: readonly (Slot | string)[];
}

const phrasesOf = perLanguage<readonly Compiled[]>((language) =>
  language.phrases.map(({ means, words }) => ({
    means,
    words: words.split(' ').map((word) => (word.startsWith('{') ? word : fold(word))),
  })),
);

/** A tidy text with its tokens and dates, read once. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: ReadonlyMap<number, DateSpot>;
}

/** Every month does; of the units those that are written so. */
const isShortForm = (word: string, language: SiteLanguage): boolean =>
  monthsOf(language).byFirst.has(word) ||
  monthsOf(language).shortForms.has(word) ||
  unitsOf(language).shortForms.has(word);

export function readText(shown: string, language: SiteLanguage): Reading {
  const text = tidy(shown);
  const tokens = tokensOf(text, (word) => isShortForm(word, language));
  return { text, tokens, dates: new Map(datesIn(text, tokens, language).map((spot) => [spot.from, spot])) };
}

/** Tokens of a sentence before or after the phrase in it; a sentence without an end is cut there. */
const LONGEST_SIDE = 80;

/** The sentence around tokens `from` to `to`, as shown. The phrase itself may cross a line. */
export function sentenceAround({ text, tokens }: Reading, from: number, to: number): string {
  const isEnd = (token: Token | undefined): boolean => token === undefined || token.ends || token.text === '\n';
  let first = from;
  let last = to;
  while (first > 0 && from - first < LONGEST_SIDE && !isEnd(tokens[first - 1])) first -= 1;
  while (last < tokens.length && last - to < LONGEST_SIDE && !isEnd(tokens[last])) last += 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? text.length;
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

type Taken = { -readonly [K in 'date' | 'count' | 'unit']: Found[K] } & { to: number };

function match(reading: Reading, phrase: Compiled, from: number, units: Names<Unit>): Taken | undefined {
  const taken: Taken = { date: undefined, count: undefined, unit: undefined, to: from };
  for (const word of phrase.words) {
    while (reading.tokens[taken.to]?.kind === 'sign' && reading.tokens[taken.to]?.ends === false) {
      if (taken.to === from) return undefined;
      taken.to += 1;
    }
    const token = reading.tokens[taken.to];
    if (token === undefined) return undefined;
    if (word === '{date}') {
      const spot = reading.dates.get(taken.to);
      if (!spot) return undefined;
      taken.date = spot.date;
      taken.to = spot.to;
      continue;
    }
    if (word === '{n}') {
      if (token.kind !== 'number' || token.text.length > 3) return undefined;
      taken.count = Number(token.text);
    } else if (word === '{unit}') {
      const unit = nameAt(units, reading.tokens, taken.to);
      if (!unit) return undefined;
      taken.unit = unit.value;
      taken.to = unit.to;
      continue;
    } else if (token.text !== word) return undefined;
    taken.to += 1;
  }
  return taken;
}

/** More promises than this in one text is no page of AliExpress. */
const MOST_FOUND = 20;

/** Every phrase of the language that a text says, in text order. */
export function phrasesIn(reading: Reading, language: SiteLanguage): Found[] {
  const units = unitsOf(language);
  const found: Found[] = [];
  for (let from = 0; from < reading.tokens.length && found.length < MOST_FOUND; from += 1) {
    for (const phrase of phrasesOf(language)) {
      if (phrase.words[0] !== reading.tokens[from]?.text) continue;
      const taken = match(reading, phrase, from, units);
      if (!taken) continue;
      const { date, count, unit } = taken;
      found.push({ means: phrase.means, date, count, unit, sentence: sentenceAround(reading, from, taken.to) });
    }
  }
  return found;
}
