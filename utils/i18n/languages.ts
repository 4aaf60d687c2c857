// The UI languages: one line each. AliExpress's own languages are another matter (utils/pages/languages).
import type { LanguageCode, Settings } from '../core/settings';

export interface UiLanguage {
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  uk: { name: 'Українська', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  pt: { name: 'Português', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  it: { name: 'Italiano', direction: 'ltr' },
  pl: { name: 'Polski', direction: 'ltr' },
  nl: { name: 'Nederlands', direction: 'ltr' },
  tr: { name: 'Türkçe', direction: 'ltr' },
  ko: { name: '한국어', direction: 'ltr' },
  ja: { name: '日本語', direction: 'ltr' },
  he: { name: 'עברית', direction: 'rtl' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<LanguageCode, UiLanguage>;

/** Letters can be read and copied in these as well; no window speaks them. */
export const LETTER_LANGUAGES = { zh: { name: '中文', direction: 'ltr' } } as const satisfies Record<
  string,
  UiLanguage
>;
export type LetterLanguageCode = keyof typeof LETTER_LANGUAGES;

/** The language in its own words; an unknown code as it is. */
export function languageName(code: string): string {
  const all: Readonly<Record<string, UiLanguage>> = { ...LANGUAGES, ...LETTER_LANGUAGES };
  return Object.hasOwn(all, code) ? (all[code]?.name ?? code) : code;
}

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** `auto` takes the browser's language by its first part ("ru-RU" → ru); a language we lack becomes English. */
export function pickLanguage(setting: Settings['language'], browserLanguage: string): LanguageCode {
  const wanted = setting === 'auto' ? (browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '') : setting;
  return isLanguage(wanted) ? wanted : 'en';
}
