// Durations as CLDR writes them: every plural and dual of every language, in full and in short.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/pages/languages';
import type { SiteLanguage, Unit } from '../../../utils/pages/languages/site-language';
import { durationAt } from '../../../utils/pages/parse/durations';
import { readText } from '../../../utils/pages/parse/phrases';
import { LENGTH, UNITS } from '../../../utils/pages/parse/units';
import { languageNamed, localesOf } from './locales';

const COUNTS = [1, 2, 3, 4, 5, 7, 10, 11, 12, 20, 21, 22, 25, 67, 81, 100, 102, 111];

const shown = (count: number, unit: Unit, locale: string, unitDisplay: 'long' | 'short'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count);

/** What the text says from its first duration on. */
function leftIn(text: string, language: SiteLanguage): number | undefined {
  const reading = readText(text, language);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = durationAt(reading, at, language);
    if (found) return found.left;
  }
  return undefined;
}

describe.each(LANGUAGES)('$tag', (language) => {
  it.each(['long', 'short'] as const)('knows each unit, %s', (display) => {
    for (const locale of localesOf(language)) {
      for (const unit of UNITS) {
        // One letter for a unit may be anything in Arabic.
        if (language.tag === 'ar' && display === 'short' && unit !== 'day') continue;
        const read = COUNTS.map((count) => [shown(count, unit, locale, display), LENGTH[unit] * count] as const);
        expect(read.map(([text]) => [text, leftIn(text, language)])).toEqual(read);
      }
    }
  });

  it.each([
    [67, 3],
    [2, 2],
    [1, 11],
    [21, 1],
  ])('adds up %i days and %i hours, with and without what the language puts between', (days, hours) => {
    for (const locale of localesOf(language)) {
      const parts = [shown(days, 'day', locale, 'long'), shown(hours, 'hour', locale, 'long')];
      const joined = new Intl.ListFormat(locale.replace(/-u-.*/, ''), { type: 'unit', style: 'long' }).format(parts);
      const listed = new Intl.ListFormat(locale.replace(/-u-.*/, ''), { type: 'conjunction' }).format(parts);
      for (const text of [parts.join(' '), joined, listed]) {
        expect([text, leftIn(text, language)]).toEqual([text, LENGTH.day * days + LENGTH.hour * hours]);
      }
    }
  });
});

describe('one word, two languages', () => {
  it.each([
    ['67 дн 3 ч', 'ru', { day: 67, hour: 3 }],
    ['67 дн. 3 год', 'uk', { day: 67, hour: 3 }],
    ['2 يومان', 'ar', { day: 2 }],
    ['يومان و3 ساعات', 'ar', { day: 2, hour: 3 }],
    ['3 أيام وساعتان', 'ar', { day: 3, hour: 2 }],
    ['יומיים ו-3 שעות', 'he', { day: 2, hour: 3 }],
    ['3 ימים ושעתיים', 'he', { day: 3, hour: 2 }],
    ['12 hr', 'id', { day: 12 }],
    ['12 hr', 'en', { hour: 12 }],
    ['12 j', 'fr', { day: 12 }],
    ['12 j', 'id', { hour: 12 }],
    ['残り12日3時間', 'ja', { day: 12, hour: 3 }],
    ['12일 3시간 남음', 'ko', { day: 12, hour: 3 }],
    ['7 günü', 'tr', undefined],
    ['12 дн', 'en', undefined],
    ['3 يومان', 'ar', undefined],
  ] as const)('%s in %s', (text, tag, parts: Partial<Record<Unit, number>> | undefined) => {
    const left = parts && UNITS.reduce((sum, unit) => sum + (parts[unit] ?? 0) * LENGTH[unit], 0);
    expect(leftIn(text, languageNamed(tag))).toBe(left);
  });

  it.each([
    ['2.5 days', 'en'],
    ['3-5 days', 'en'],
    ['1 month 3 days', 'en'],
    ['2 недели 3 дня', 'ru'],
    ['12일이 3일', 'ko'],
    ['15 – 60 дней', 'ru'],
    ['2026年5月21日 3時間', 'ja'],
    ['5月21日3時間', 'ja'],
    ['5월 21일 3시간', 'ko'],
  ])('%s is no duration of so many days', (text, tag) => {
    expect(leftIn(text, languageNamed(tag)) ?? 0).toBeLessThan(LENGTH.day);
  });
});
