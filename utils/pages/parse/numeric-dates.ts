// Dates of digits only. With the year first there is one way to read them. With the year last there is one way only if one
// of the two numbers can be no month, both are the same, or the language writes the day first before full stops.
import type { CalendarDate } from '../../core/time';
import type { SiteLanguage } from '../languages/site-language';
import { calendarDate } from './calendar';

export interface Written {
  readonly date: CalendarDate;
  /** UTF-16 units of the text that it takes. */
  readonly length: number;
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![-/.]?\d)/y;
/** "2026. 4. 27." as Korean pages write it. */
const SPACED_YEAR_FIRST = /(\d{4})(\.) (\d{1,2})\. (\d{1,2})(?:\.|(?!\d))/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![-/.]?\d)/y;
/** "27. 4. 2026" as Czech pages write it. */
const SPACED_YEAR_LAST = /(\d{1,2})(\.) (\d{1,2})\. (\d{4})(?!\d)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Neither day nor month may be what the other one is, or the reader must choose. */
function dayAndMonth(a: number, b: number, dayFirst: boolean): readonly [day: number, month: number] | undefined {
  if (dayFirst || a > 12 || a === b) return [a, b];
  return b > 12 ? [b, a] : undefined;
}

/** The date that begins at `at`, which must be the start of a run of digits. */
export function numericAt(text: string, at: number, language: SiteLanguage): Written | undefined {
  if (/\d[-/.]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const buddhist = language.buddhistYears;
  const first =
    matchAt(YEAR_FIRST, text, at) ?? (language.dayMark !== '' ? matchAt(SPACED_YEAR_FIRST, text, at) : null);
  if (first) {
    const date = calendarDate(Number(first[1]), Number(first[3]), Number(first[4]), buddhist);
    return date === undefined ? undefined : { date, length: first[0].length };
  }
  const last = matchAt(YEAR_LAST, text, at) ?? (language.dotsDayFirst ? matchAt(SPACED_YEAR_LAST, text, at) : null);
  const dayFirst = last?.[2] === '.' && language.dotsDayFirst;
  const parts = last ? dayAndMonth(Number(last[1]), Number(last[3]), dayFirst) : undefined;
  if (!last || !parts) return undefined;
  const date = calendarDate(Number(last[4]), parts[1], parts[0], buddhist);
  return date === undefined ? undefined : { date, length: last[0].length };
}
