// The languages that the practice shop speaks.
import ar from './ar';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import he from './he';
import ja from './ja';
import ko from './ko';
import pt from './pt';
import ru from './ru';
import type { LabelEra, ShopWords } from './shop-words';

export const SHOP_WORDS = { ar, de, en, es, fr, he, ja, ko, pt, ru } as const satisfies Record<string, ShopWords>;
export type ShopLanguage = keyof typeof SHOP_WORDS;
export const SHOP_LANGUAGES = Object.keys(SHOP_WORDS) as readonly ShopLanguage[];

/** When and how an answer is worded. */
export interface Manner {
  /** UTC ms. */
  readonly now: number;
  readonly era: LabelEra;
  readonly words: ShopWords;
}
