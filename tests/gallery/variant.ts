// How the gallery is looked at: theme, language and direction, out of the page's address.
import type { Catalogue } from '../../utils/i18n/catalogue';
import { englishCatalogue } from '../../utils/i18n/english';
import { isLanguage } from '../../utils/i18n/languages';
import { createWords, type Say } from '../../utils/i18n/word';
import { MOMENT } from '../components/sample';
import { pseudo } from './pseudo';

const files = import.meta.glob<Catalogue>('../../utils/i18n/*/*.json', { eager: true, import: 'default' });

function catalogueOf(code: string): Catalogue {
  if (code === 'pseudo') return pseudo(englishCatalogue());
  const own = Object.entries(files).filter(([path]) => path.includes(`/i18n/${code}/`));
  return Object.assign({}, ...own.map(([, texts]) => texts));
}

export interface Variant {
  readonly say: Say;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** One component; null for all. */
  readonly only: string | null;
}

/** `?language=ar&theme=dark&only=Row`; anything else is light English. */
export function variantOf(search: string): Variant {
  const wanted = new URLSearchParams(search);
  const code = wanted.get('language') ?? 'en';
  const language = isLanguage(code) ? code : 'en';
  const say = createWords(catalogueOf(code), language, { fallback: englishCatalogue() }).at(MOMENT);
  return {
    say,
    theme: wanted.get('theme') === 'dark' ? 'dark' : 'light',
    direction: wanted.get('direction') === 'rtl' ? 'rtl' : say.direction,
    only: wanted.get('only'),
  };
}
