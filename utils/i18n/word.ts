// Words (a key and its values) → text of one language. A key the language lacks is said in English and counted.
import { type CalendarDate, type Instant, localDay, type Moment } from '../core/time';
import type { Words, WordValue } from '../core/words';
import type { Catalogue } from './catalogue';
import { formatAmount, formatDay, formatInstant, formatMonth, formatTime } from './dates';
import { isLanguage, LANGUAGES } from './languages';

export interface SayOptions {
  /** English; used for every key the catalogue lacks. */
  readonly fallback?: Catalogue;
  /** Of instants. Calendar dates have no time zone. */
  readonly timeZone?: string;
  /** Leaves out this year's number; without it every date carries its year. */
  readonly today?: CalendarDate;
}

/** A stretch of a text; `name` says which value filled it, null for the language's own words. */
interface Piece {
  readonly text: string;
  readonly name: string | null;
}

export interface Say {
  (words: Words): string;
  /** The same text in pieces, so that what was filled in can be told apart. */
  pieces(words: Words): readonly Piece[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Null when no moment was given. */
  readonly today: CalendarDate | null;
  /** The same with the clock of another moment: its time zone and its today. */
  at(moment: Moment): Say;
  /** "24 Aug"; with `near`, "Fri 28 Aug" within the coming seven days. */
  day(date: CalendarDate, near?: 'near'): string;
  /** "Nov 2026" of `2026-11`. */
  month(month: string): string;
  /** "09:12". */
  time(instant: Instant): string;
  amount(amount: number, currency: string): string;
  /** Keys that the language lacks and that are said in English, and those that were asked for and nobody knows. */
  missing(): readonly string[];
  /** The same texts in English: what is copied into a chat. */
  english(): Say;
}

/** The country's name; the code itself where it is none. */
function regionName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const SLOT = /\{([a-zA-Z0-9]+)\}/;

/** Texts come out of `catalogue`, else of `options.fallback`, else the key itself. */
export function createWords(catalogue: Catalogue, language: string, options: SayOptions = {}): Say {
  const { fallback = {}, timeZone = 'UTC', today = null } = options;
  const unknown = new Set<string>();
  const direction = isLanguage(language) ? LANGUAGES[language].direction : 'ltr';
  /** From right to left the sign of "R$ 65.96" would change sides. */
  const inOnePiece = (amount: string): string => (direction === 'rtl' ? `\u2066${amount}\u2069` : amount);
  const plurals = { own: new Intl.PluralRules(language), english: new Intl.PluralRules('en') };

  const textOf = ({ key, values }: Words): string => {
    const own = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    const known = own ?? (Object.hasOwn(fallback, key) ? fallback[key] : undefined);
    if (known === undefined) unknown.add(key);
    const entry = known ?? key;
    if (typeof entry === 'string') return entry;
    const n = values?.n;
    const rules = own === undefined ? plurals.english : plurals.own;
    return entry[typeof n === 'number' ? rules.select(n) : 'other'] ?? entry.other ?? key;
  };
  const shown = (value: WordValue): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    if ('date' in value) return formatDay(language, value.date, today);
    if ('money' in value) return inOnePiece(value.money.text);
    if ('words' in value) return say(value.words);
    if ('region' in value) return regionName(language, value.region);
    return formatInstant(language, value.instant, timeZone, today);
  };
  const pieces = (words: Words): readonly Piece[] =>
    textOf(words)
      .split(SLOT)
      .map((text, index) => {
        const value = index % 2 === 0 ? undefined : words.values?.[text];
        if (value !== undefined) return { text: shown(value), name: text };
        return { text: index % 2 === 0 ? text : `{${text}}`, name: null };
      });
  /** "24 авг." at the end of a sentence brings the full stop along. */
  const joined = (before: string, { text, name }: Piece): string =>
    name === null && before.endsWith('.') && text.startsWith('.') ? before + text.slice(1) : before + text;
  const say = (words: Words): string => pieces(words).reduce(joined, '');

  return Object.assign(say, {
    pieces,
    language,
    direction,
    today,
    at: (moment: Moment): Say =>
      createWords(catalogue, language, {
        fallback,
        timeZone: moment.timeZone,
        today: localDay(moment.now, moment.timeZone),
      }),
    day: (date: CalendarDate, near?: 'near'): string => formatDay(language, date, today, near === 'near'),
    month: (month: string): string => formatMonth(language, month),
    time: (instant: Instant): string => formatTime(language, instant, timeZone),
    amount: (amount: number, currency: string): string => inOnePiece(formatAmount(language, amount, currency)),
    missing: (): readonly string[] => [
      ...Object.keys(fallback).filter((key) => !Object.hasOwn(catalogue, key)),
      ...unknown,
    ],
    english: (): Say =>
      createWords(language === 'en' ? catalogue : fallback, 'en', { timeZone, ...(today !== null && { today }) }),
  });
}
