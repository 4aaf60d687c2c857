// What the practice shop plays, and how it misbehaves.
import { practiceOrders } from './orders';
import { practiceSource, type Source } from './source';
import type { ShopLanguage } from './words';
import type { LabelEra } from './words/shop-words';

/**
 * captcha: a dialog instead of orders. captcha-over-cards: a dialog over them. logged-out: a redirect.
 * session-over: the answer refuses and the page goes to the login. skeleton: SUCCESS but empty. slow: answers take 2 s.
 * renamed: the page's class names are not the known ones. broken: the answer's script is a 500. half-loaded: every other card
 * is an empty frame yet. translated: the browser put other words in place of the page's own.
 */
export type ShopMode =
  | 'normal'
  | 'captcha'
  | 'captcha-over-cards'
  | 'logged-out'
  | 'session-over'
  | 'skeleton'
  | 'slow'
  | 'renamed'
  | 'broken'
  | 'half-loaded'
  | 'translated';

/** May be changed while the shop runs; the next request sees it. */
export interface Scenario {
  mode: ShopMode;
  era: LabelEra;
  language: ShopLanguage;
  /** renamed: the page's calls have names that nobody knows, so that only what is drawn can be read. */
  calls: 'known' | 'renamed';
  /** ms after the first drawing at which the page draws everything anew; null = never by itself. */
  redrawAfter: number | null;
  /** ms that "View orders" and the tabs take. */
  moreDelay: number;
  source: Source;
  /** A page of our own that stands at an address instead of the shop's; null = none does. */
  page: { readonly url: string; readonly html: string } | null;
}

/** ms that "View orders" and the tabs take where nothing else is said. */
const MORE_DELAY = 700;

/** The shop on a good day, but for what is said otherwise. `now` dates its orders, UTC ms. */
export function scenarioAt(now: number, change: Partial<Scenario> = {}): Scenario {
  return {
    mode: 'normal',
    era: 'ref-number',
    language: 'en',
    calls: 'known',
    redrawAfter: null,
    moreDelay: MORE_DELAY,
    source: practiceSource(practiceOrders(now)),
    page: null,
    ...change,
  };
}
