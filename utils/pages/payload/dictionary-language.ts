// Under which language the words of a page are learned: ours where its words are known, else what its document declares.

import type { SiteLanguage } from '../languages/site-language';
import { languageOf, languageTag } from '../parse/language';
import type { RawPage } from '../raw';

export const nameOf = (language: SiteLanguage, declared: string): string =>
  language.tag || languageTag(declared) || 'und';

export const dictionaryLanguage = (page: RawPage): string => nameOf(languageOf(page), page.language);
