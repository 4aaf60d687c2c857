// Pages for the tests: our own fixtures, or a few lines of markup, as documents; and what the reader makes of them.
import { readFileSync } from 'node:fs';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { type ParsedPage, parsePage } from '../../utils/pages/parse/parse-page';
import type { RawOrder, RawPage, RawText } from '../../utils/pages/raw';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const DETAIL = 'https://www.aliexpress.com/p/order/detail.html?orderId=';
/** Tue 25 Aug 2026, noon UTC. */
export const NOW = Date.UTC(2026, 7, 25, 12);
export const STARTED = NOW - 2000;

export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
export const fixture = (name: string): string => readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8');

export const find = (html: string, url: string, readAt = NOW): RawPage =>
  findPage(documentOf(html), { url, startedAt: STARTED, readAt }, [...LAYOUTS, ...RU_LAYOUTS]);

export const parse = (html: string, url: string): ParsedPage => parsePage(find(html, url));

const text = (value: string): RawText => ({ text: value, from: 'test' });

/** A raw order by hand: field name → texts. */
export function rawOrder(fields: Readonly<Record<string, readonly string[]>>, id = '7100200030004000'): RawOrder {
  const entries = Object.entries(fields).map(([name, values]) => [name, values.map(text)] as const);
  return { id, fields: Object.fromEntries(entries), lines: [] };
}

export function rawPage(orders: readonly RawOrder[], more: Partial<RawPage> = {}): RawPage {
  const page: RawPage = {
    page: 'detail',
    finder: 'layout',
    layout: 'order-detail-2022',
    url: `${DETAIL}${orders[0]?.id ?? ''}`,
    language: 'en',
    startedAt: STARTED,
    readAt: NOW,
    orders,
    trouble: null,
  };
  return { ...page, ...more };
}

/** One order by hand, parsed. */
export const read = (fields: Readonly<Record<string, readonly string[]>>, more: Partial<RawPage> = {}) => {
  const [reading] = parsePage(rawPage([rawOrder(fields)], more)).readings;
  if (!reading) throw new Error('the page gave no reading');
  return reading;
};
