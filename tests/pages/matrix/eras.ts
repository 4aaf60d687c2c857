// How a page of some time words itself. Labels were renamed within one language more than once, so a language is shown in
// its first words, in its last ones, and in words that nobody knows yet.
import type { OrderStatus } from '../../../utils/core/order';
import type { SiteLanguage, Words } from '../../../utils/pages/languages/site-language';
import { localesOf } from '../languages/locales';

export const ERAS = ['older words', 'today’s words', 'words of tomorrow'] as const;
export type Era = (typeof ERAS)[number];

/** Letters of the language's own script, but no word of it. */
export const unheardOf = (language: SiteLanguage): string =>
  `${language.units.day[0]?.slice(0, 1) ?? ''}#§ ${language.tag}x`;

function pick(words: readonly string[], language: SiteLanguage, era: Era): string {
  if (era === 'words of tomorrow') return unheardOf(language);
  return (era === 'older words' ? words[0] : words.at(-1)) ?? unheardOf(language);
}

export const statusWord = (status: OrderStatus, language: SiteLanguage, era: Era): string =>
  pick(
    language.statuses.flatMap(([known, , texts]) => (known === status ? texts : [])),
    language,
    era,
  );

export const wordIn = ({ seen, inferred }: Words, language: SiteLanguage, era: Era): string =>
  pick([...seen, ...inferred], language, era);

/** How the page says "27 April 2026"; of tomorrow's pages nobody knows but the name of the month stays. */
const DATE_STYLES: Readonly<Record<Era, Intl.DateTimeFormatOptions>> = {
  'older words': { day: 'numeric', month: 'long', year: 'numeric' },
  'today’s words': { day: 'numeric', month: 'short', year: 'numeric' },
  'words of tomorrow': { day: '2-digit', month: 'long', year: 'numeric' },
};

export const dateIn = (date: string, language: SiteLanguage, era: Era): string =>
  new Intl.DateTimeFormat(localesOf(language)[0], { ...DATE_STYLES[era], timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

export const durationIn = (days: number, hours: number, language: SiteLanguage, era: Era): string =>
  ([['day', days] as const, ['hour', hours] as const] as const)
    .map(([unit, count]) =>
      new Intl.NumberFormat(localesOf(language)[0], {
        style: 'unit',
        unit,
        unitDisplay: era === 'today’s words' && language.tag !== 'ar' ? 'short' : 'long',
      }).format(count),
    )
    .join(' ');

export const moneyIn = (amount: number, language: SiteLanguage): string =>
  new Intl.NumberFormat(localesOf(language)[0], { style: 'currency', currency: 'EUR' }).format(amount);
