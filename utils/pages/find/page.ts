// Which layout a page has, where its orders are, and why it has none. One interpreter for every layout.
import type { Instant } from '../../core/time';
import type { Layout } from '../layouts/layout';
import { TRANSLATION_SIGNS } from '../layouts/translation-signs';
import { CAPTCHA_SIGNS, LOGIN_ADDRESS, LOGIN_SIGNS } from '../layouts/trouble-signs';
import type { PageTrouble, RawOrder, RawPage } from '../raw';
import { readCard } from './card';
import { orderIdOf } from './order-id';

/** When and where a page is looked at. `startedAt` is the document's start, for counters relative to it. */
export interface Visit {
  readonly url: string;
  readonly startedAt: Instant;
  readonly readAt: Instant;
}

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '');

/** The layout for an address: the newest whose frame the page has, else the newest for the path. */
export function layoutAt(document: Document, url: string, layouts: readonly Layout[]): Layout | undefined {
  const fitting = layouts.filter((layout) => pathOf(url).startsWith(layout.path));
  return fitting.find((layout) => document.querySelector(layout.frame) !== null) ?? fitting[0];
}

/** The orders that are drawn, each element once. */
export function cardsOf(document: Document, layout: Layout): Element[] {
  const isDrawn = (card: Element): boolean => card.matches(layout.drawn) || card.querySelector(layout.drawn) !== null;
  return [...document.querySelectorAll(layout.order)].filter(isDrawn);
}

/** Why a page without a readable order has none; null when that is no trouble. */
export function troubleOf(document: Document, layout: Layout | undefined, url: string): PageTrouble | null {
  if (document.querySelector(CAPTCHA_SIGNS)) return 'captcha';
  if (LOGIN_ADDRESS.test(url) || document.querySelector(LOGIN_SIGNS)) return 'login';
  // A page of one order whose address names none is about none.
  if (layout?.idFrom === 'location' && !/\d{10}/.test(url)) return null;
  if (layout === undefined || document.querySelector(layout.frame) === null) return 'unknown-layout';
  if (cardsOf(document, layout).length > 0) return 'unknown-layout';
  return layout.partial && document.querySelector(layout.partial) ? null : 'skeleton';
}

export function pageOf(
  document: Document,
  layout: Layout | undefined,
  visit: Visit,
  orders: readonly RawOrder[],
  trouble: PageTrouble | null,
): RawPage {
  return {
    page: layout?.page ?? 'list',
    finder: 'layout',
    layout: layout?.id ?? null,
    url: visit.url,
    language: document.documentElement.lang,
    startedAt: Math.round(Math.min(visit.startedAt, visit.readAt)),
    readAt: visit.readAt,
    orders,
    trouble,
    ...(document.querySelector(TRANSLATION_SIGNS) && { translated: true }),
  };
}

/** Everything on a page, in one go. */
export function findPage(document: Document, visit: Visit, layouts: readonly Layout[]): RawPage {
  const layout = layoutAt(document, visit.url, layouts);
  const orders = new Map<string, RawOrder>();
  let unnamed = 0;
  for (const card of layout ? cardsOf(document, layout) : []) {
    const id = layout ? orderIdOf(card, layout, visit.url) : null;
    if (layout && id !== null && !orders.has(id)) orders.set(id, readCard(card, id, layout));
    if (id === null) unnamed += 1;
  }
  const trouble = orders.size > 0 ? null : troubleOf(document, layout, visit.url);
  return { ...pageOf(document, layout, visit, [...orders.values()], trouble), unnamed };
}
