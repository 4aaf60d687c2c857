// The UI languages: one line each. AliExpress's own languages are another matter (utils/pages/languages).
import type { Settings } from '../core/settings';

export interface UiLanguage {
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
} as const satisfies Record<string, UiLanguage>;
export type LanguageCode = keyof typeof LANGUAGES;

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** `auto` takes the browser's language by its first part ("ru-RU" → ru); a language we lack becomes English. */
export function pickLanguage(setting: Settings['language'], browserLanguage: string): LanguageCode {
  const wanted = setting === 'auto' ? (browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '') : setting;
  return isLanguage(wanted) ? wanted : 'en';
}
