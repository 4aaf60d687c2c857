// Dates as CLDR writes them, in every language and every month: the names are right, whatever their case or length.
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../utils/core/time';
import { LANGUAGES } from '../../../utils/pages/languages';
import { readDate } from '../../../utils/pages/parse/dates';
import { localesOf } from './locales';

const DATES: readonly CalendarDate[] = Array.from({ length: 12 }, (_, at) => {
  const month = String(at + 1).padStart(2, '0');
  return [1, 4, 12, 13, 28].map((day) => `2026-${month}-${String(day).padStart(2, '0')}`);
}).flat();

const shown = (date: CalendarDate, locale: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style }).format(new Date(`${date}T12:00:00Z`));

const NAMED: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: '2-digit', month: 'long', year: 'numeric' },
];
const NUMERIC: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'short' },
  { dateStyle: 'medium' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
];

describe.each(LANGUAGES)('$tag', (language) => {
  it('reads every date that names its month', () => {
    for (const locale of localesOf(language)) {
      for (const style of NAMED) {
        // Portuguese of Portugal writes short months as digits with slashes.
        if (locale.startsWith('pt-PT') && style.month === 'short') continue;
        const read = DATES.map((date) => [shown(date, locale, style), readDate(shown(date, locale, style), language)]);
        expect(read).toEqual(DATES.map((date) => [shown(date, locale, style), date]));
      }
    }
  });

  it('reads a date of digits right or not at all', () => {
    for (const locale of localesOf(language)) {
      for (const style of NUMERIC) {
        for (const date of DATES) expect([undefined, date]).toContain(readDate(shown(date, locale, style), language));
      }
    }
  });

  it('reads no date without its year', () => {
    for (const locale of localesOf(language)) {
      for (const month of ['long', 'short'] as const) {
        for (const date of DATES) {
          expect(readDate(shown(date, locale, { day: 'numeric', month }), language)).toBeUndefined();
        }
      }
    }
  });
});
