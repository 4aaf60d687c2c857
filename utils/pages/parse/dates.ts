// Dates as a page writes them → `YYYY-MM-DD`. Undefined whenever a reader could doubt it: no year, a numeric date that
// may be read two ways, a day that does not exist, a year outside 2010–2099. Never today by default.
import type { CalendarDate } from '../../core/time';
import type { SiteLanguage } from '../languages/site-language';
import { fold, tidy } from './fold';
import { perLanguage } from './per-language';
import { type Token, tokensOf } from './tokens';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2099;
const BETWEEN = new Set([',', '.']);

export interface DateSpot {
  readonly date: CalendarDate;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

const monthsOf = perLanguage<ReadonlyMap<string, number>>(
  (language) => new Map(language.months.flatMap((names, at) => names.map((name) => [fold(name), at + 1] as const))),
);

export const isMonth = (language: SiteLanguage, word: string): boolean => monthsOf(language).has(word);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A calendar date that exists, in the years orders can have; else undefined. */
function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

interface Part {
  readonly token: Token;
  readonly at: number;
}

/** Three tokens from `at` with nothing but commas and dots between them. */
function threeFrom(tokens: readonly Token[], at: number): readonly Part[] {
  const parts: Part[] = [];
  for (let next = at; next < tokens.length && next < at + 5 && parts.length < 3; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind !== 'sign') parts.push({ token, at: next });
    else if (parts.length === 0 || !BETWEEN.has(token.text)) break;
  }
  return parts;
}

const year = (token: Token): number => (/^\d{4}$/.test(token.text) ? Number(token.text) : Number.NaN);
const day = (token: Token): number => (/^\d{1,2}$/.test(token.text) ? Number(token.text) : Number.NaN);

function named(parts: readonly Part[], language: SiteLanguage): CalendarDate | undefined {
  const [a, b, c] = parts;
  if (!a || !b || !c) return undefined;
  const months = monthsOf(language);
  const month = (token: Token): number => months.get(token.text) ?? Number.NaN;
  for (const form of language.dateForms) {
    const found =
      form === 'month-day-year'
        ? calendarDate(year(c.token), month(a.token), day(b.token))
        : calendarDate(year(c.token), month(b.token), day(a.token));
    if (found) return found;
  }
  return undefined;
}

/** `2026-09-15` and nothing else: with the year in front there is one way to read it. */
function numeric(text: string, tokens: readonly Token[], at: number): DateSpot | undefined {
  const first = tokens[at];
  const last = tokens[at + 4];
  if (!first || !last || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return undefined;
  const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.slice(first.start, last.end));
  const date = written && calendarDate(Number(written[1]), Number(written[2]), Number(written[3]));
  return date ? { date, from: at, to: at + 5 } : undefined;
}

/** Every date in a tidy text, in order, by token index. */
export function datesIn(text: string, tokens: readonly Token[], language: SiteLanguage): DateSpot[] {
  const spots: DateSpot[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at];
    if (start?.kind !== 'number' && !isMonth(language, start?.text ?? '')) continue;
    const parts = threeFrom(tokens, at);
    const date = named(parts, language);
    const last = parts[2];
    const spot = date && last ? { date, from: at, to: last.at + 1 } : numeric(text, tokens, at);
    if (!spot) continue;
    spots.push(spot);
    at = spot.to - 1;
  }
  return spots;
}

/** The one date of a text; undefined when there is none, or two that differ. */
export function readDate(text: string, language: SiteLanguage): CalendarDate | undefined {
  const clean = tidy(text);
  const dates = new Set(datesIn(clean, tokensOf(clean), language).map((spot) => spot.date));
  const [date] = dates;
  return dates.size === 1 ? date : undefined;
}
