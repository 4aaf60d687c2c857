// The locales whose CLDR data each site language must know, as `Intl` has them.

import { LANGUAGES } from '../../../utils/pages/languages';
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';

const LOCALES: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es-ES', 'es-CL', 'es-MX'],
  pt: ['pt-BR', 'pt-PT'],
  de: ['de-DE', 'de-CH'],
  ar: ['ar-MA', 'ar-EG', 'ar-SA', 'ar-AE', 'ar-LB', 'ar-DZ'],
};

/** Gregorian where the locale counts otherwise, but for the Thai, who show the Buddha's years on the site's dates too. */
export const localesOf = ({ tag }: SiteLanguage): readonly string[] =>
  (LOCALES[tag] ?? [tag]).map((locale) => (tag === 'th' ? locale : `${locale}-u-ca-gregory`));

export const languageNamed = (tag: string): SiteLanguage => {
  const language = LANGUAGES.find((known) => known.tag === tag);
  if (!language) throw new Error(`no language ${tag}`);
  return language;
};
