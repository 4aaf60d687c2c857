// The pictures that `npm run screenshots` makes: one line each. To add one, add a line; everything else follows.
import type { LanguageCode } from '../../utils/core/settings';

/**
 * What the browser has met before. fresh: nothing, only installed. first: the list was read, its summary not yet seen.
 * visited: list and details were read. calm: no order needs anything. blocked: notifications are refused.
 * unreadable: the list hid behind a captcha.
 */
export type Scene = 'fresh' | 'first' | 'visited' | 'calm' | 'blocked' | 'unreadable';

export interface Picture {
  readonly name: string;
  readonly scene: Scene;
  /** A page of ours, or an address of the practice shop. */
  readonly at: string;
  /** px of the window. */
  readonly size: readonly [width: number, height: number];
  readonly dark?: true;
  readonly language?: LanguageCode;
  /** Test ids to press one after the other; `row:TEXT` presses the order whose row says so. */
  readonly press?: readonly string[];
  /** Test id that must be there; for a page of the shop a selector. */
  readonly shows: string;
  /** The whole page, not only its window. */
  readonly whole?: true;
  /** A text of the order list: all orders are shown, and its card stands at the top. */
  readonly card?: string;
}

const POPUP = { at: 'popup.html', size: [380, 600] } as const;
const TAB = [1200, 800] as const;
const SHOP = [1000, 776] as const;
const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const ORDER = 'https://www.aliexpress.com/p/order/detail.html?orderId=8196100000020022';
const LAMP = 'row:LED desk lamp';

export const PICTURES: readonly Picture[] = [
  { name: 'welcome', scene: 'fresh', at: 'welcome.html', size: TAB, shows: 'welcome', whole: true },
  { ...POPUP, size: [380, 326], name: 'nothing-yet', scene: 'fresh', shows: 'nothing-yet' },
  { ...POPUP, name: 'first-visit', scene: 'first', shows: 'first-visit' },

  { ...POPUP, name: 'popup', scene: 'visited', shows: 'order-row' },
  { ...POPUP, name: 'popup-dark', scene: 'visited', shows: 'order-row', dark: true },
  { ...POPUP, name: 'popup-arabic', scene: 'visited', shows: 'order-row', language: 'ar' },
  { ...POPUP, name: 'popup-hebrew', scene: 'visited', shows: 'order-row', language: 'he' },
  { ...POPUP, name: 'guide', scene: 'visited', press: [LAMP], shows: 'guide' },
  { ...POPUP, name: 'guide-arabic', scene: 'visited', press: [LAMP], shows: 'guide', language: 'ar' },
  { ...POPUP, name: 'guide-hebrew', scene: 'visited', press: [LAMP], shows: 'guide', language: 'he' },
  { ...POPUP, name: 'guide-russian', scene: 'visited', press: [LAMP], shows: 'guide', language: 'ru' },
  { ...POPUP, name: 'steps', scene: 'visited', press: [LAMP, 'all-steps'], shows: 'guide' },
  { ...POPUP, name: 'why-date', scene: 'visited', press: [LAMP, 'why-date'], shows: 'why' },
  { ...POPUP, name: 'letter', scene: 'visited', press: [LAMP, 'guide-letter'], shows: 'letter' },
  { name: 'page-lines', scene: 'visited', at: ORDERS, size: SHOP, shows: '.order-item', card: 'Trail running shoes' },
  { name: 'page-block', scene: 'visited', at: ORDER, size: [839, 776], shows: '.order-status' },
  { name: 'side-panel', scene: 'visited', at: 'sidepanel.html', size: [360, 776], press: [LAMP], shows: 'guide' },
  { name: 'dashboard', scene: 'visited', at: 'dashboard.html', size: TAB, shows: 'export-json' },
  { name: 'timeline', scene: 'visited', at: 'dashboard.html#timeline', size: TAB, shows: 'timeline' },
  { name: 'timeline-dark', scene: 'visited', at: 'dashboard.html#timeline', size: TAB, shows: 'timeline', dark: true },
  { name: 'money', scene: 'visited', at: 'dashboard.html#money', size: TAB, shows: 'months' },
  { name: 'data', scene: 'visited', at: 'dashboard.html#data', size: TAB, shows: 'data' },
  { name: 'settings', scene: 'visited', at: 'dashboard.html#settings', size: TAB, shows: 'settings' },
  { name: 'health', scene: 'visited', at: 'dashboard.html#health', size: TAB, shows: 'health' },

  { ...POPUP, name: 'nothing-to-do', scene: 'calm', shows: 'headline' },
  { ...POPUP, name: 'reminders-blocked', scene: 'blocked', shows: 'reminders-broken' },
  { ...POPUP, size: [380, 346], name: 'unreadable', scene: 'unreadable', shows: 'unreadable' },
];

/** Two pictures as a user sees them beside each other; the browser's own side panel is no page that can be pictured. */
export const BESIDE: Readonly<Record<string, readonly [page: string, panel: string]>> = {
  'side-panel': ['page-block', 'side-panel'],
};

/** What the stores show, in their order: `caption` is a key of the words. */
export const STORE: readonly { readonly caption: string; readonly pictures: readonly string[] }[] = [
  { caption: 'welcome.title', pictures: ['popup', 'guide'] },
  { caption: 'settings.page-lines', pictures: ['page-lines'] },
  { caption: 'popup.beside', pictures: ['side-panel'] },
  { caption: 'welcome.does-step', pictures: ['letter', 'steps'] },
  { caption: 'welcome.does-date', pictures: ['why-date', 'popup-dark'] },
];
