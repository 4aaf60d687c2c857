// Dates as a page writes them → `YYYY-MM-DD`. Undefined whenever a reader could doubt it: no year, a numeric date that
// may be read two ways, a day that does not exist, a year outside 2010–2099. Never today by default.
import type { CalendarDate } from '../../core/time';
import type { SiteLanguage } from '../languages/site-language';
import { calendarDate } from './calendar';
import { fold, tidy } from './fold';
import { type NameSpot, nameAt, namesFrom } from './names';
import { numericAt } from './numeric-dates';
import { perLanguage } from './per-language';
import { type Token, tokensOf } from './tokens';

const BETWEEN = new Set([',', '.', '،']);
/** Tokens between two parts of a date: "เม.ย. พ.ศ. 2569". */
const WIDEST_GAP = 5;

export interface DateSpot {
  readonly date: CalendarDate;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

export const monthsOf = perLanguage((language) =>
  namesFrom(language.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const))),
);
const joinersOf = perLanguage<ReadonlySet<string>>((language) => new Set(language.dateJoiners.map(fold)));

export const monthAt = (tokens: readonly Token[], at: number, language: SiteLanguage): NameSpot<number> | undefined =>
  nameAt(monthsOf(language), tokens, at, language.monthPrefix);

interface Part {
  readonly is: 'month' | 'number';
  /** A month's number, or the digits. */
  readonly text: string;
  readonly to: number;
}

function partAt(tokens: readonly Token[], at: number, language: SiteLanguage): Part | undefined {
  const month = monthAt(tokens, at, language);
  if (month) return { is: 'month', text: String(month.value), to: month.to };
  const token = tokens[at];
  return token?.kind === 'number' ? { is: 'number', text: token.text, to: at + 1 } : undefined;
}

/** Three parts from `at` with nothing but commas, dots and joiners between them. */
function threeFrom(tokens: readonly Token[], at: number, language: SiteLanguage): readonly Part[] {
  const parts: Part[] = [];
  const joiners = joinersOf(language);
  let next = at;
  for (let gap = 0; parts.length < 3 && gap <= WIDEST_GAP; ) {
    const part = partAt(tokens, next, language);
    const between = tokens[next]?.text ?? '';
    if (part) {
      parts.push(part);
      next = part.to;
      gap = 0;
    } else if (parts.length > 0 && (BETWEEN.has(between) || joiners.has(between))) {
      next += 1;
      gap += 1;
    } else break;
  }
  return parts;
}

const year = ({ is, text }: Part): number => (is === 'number' && /^\d{4}$/.test(text) ? Number(text) : Number.NaN);
const day = ({ is, text }: Part): number => (is === 'number' && /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN);
const month = ({ is, text }: Part): number => (is === 'month' ? Number(text) : Number.NaN);

/** A month by name, a day, and a year of four digits: the year last, or first where the language marks the day. */
function named(tokens: readonly Token[], at: number, language: SiteLanguage): DateSpot | undefined {
  const [a, b, c] = threeFrom(tokens, at, language);
  if (!a || !b || !c) return undefined;
  const dateOf = (y: Part, m: Part, d: Part): CalendarDate | undefined =>
    calendarDate(year(y), month(m), day(d), language.buddhistYears);
  const { dayMark } = language;
  const isMarked = dayMark !== '' && tokens[c.to]?.text.startsWith(dayMark) === true;
  const yearFirst = isMarked ? dateOf(a, b, c) : undefined;
  const date = dateOf(c, b, a) ?? dateOf(c, a, b) ?? yearFirst;
  return date === undefined ? undefined : { date, from: at, to: yearFirst ? c.to + 1 : c.to };
}

function numeric(text: string, tokens: readonly Token[], at: number, language: SiteLanguage): DateSpot | undefined {
  const start = tokens[at]?.start ?? 0;
  const written = tokens[at]?.kind === 'number' ? numericAt(text, start, language) : undefined;
  if (!written) return undefined;
  let to = at + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < start + written.length) to += 1;
  return { date: written.date, from: at, to };
}

/** Every date in a tidy text, in order, by token index. */
export function datesIn(text: string, tokens: readonly Token[], language: SiteLanguage): DateSpot[] {
  const spots: DateSpot[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const spot = numeric(text, tokens, at, language) ?? named(tokens, at, language);
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
