// @vitest-environment happy-dom
// Five pages on which public readers of the order list returned nothing, glued labels to ids, wrote today's date, or read
// 4.50 as 450. Here each is right, or said to be unread.
import { describe, expect, it } from 'vitest';
import { localDay } from '../../../utils/core/time';
import { parsePage } from '../../../utils/pages/parse/parse-page';
import { find, LIST, NOW } from '../fixture';
import { type CardOrder, type CardWords, listPage, renamed } from './cards';

const ORDERS: readonly CardOrder[] = Array.from({ length: 10 }, (_, at) => ({
  id: `304100000000${String(1000 + at)}`,
  amount: '$13.50',
  prices: ['$4.50', '$2.25', '$1.00'].slice(0, 1 + (at % 3)),
}));
const ENGLISH: CardWords = {
  status: 'Awaiting delivery',
  dateLabel: 'Date:',
  date: 'Apr 27, 2026',
  idLabel: 'Ref. Number:',
  copy: 'Copy',
  total: 'Total:',
};
const KOREAN: CardWords = {
  status: '배송 중',
  dateLabel: '주문일자::',
  date: '2026년 4월 27일',
  idLabel: '주문번호::',
  copy: '복사',
  total: '합계:',
};
const GERMAN: CardWords = {
  status: 'Versandt',
  dateLabel: 'Bestelldatum:',
  date: '27. Apr. 2026',
  idLabel: 'Bestellnummer:',
  copy: 'Kopieren',
  total: 'Gesamt:',
};

const pageOf = (words: CardWords, lang: string) => find(listPage(ORDERS, words, lang), LIST);

describe.each([
  ['today’s English labels', ENGLISH, 'en'],
  ['Korean', KOREAN, 'ko'],
  ['Korean that declares English', KOREAN, 'en'],
  ['German', GERMAN, 'de'],
  ['German that declares nothing', GERMAN, ''],
])('%s', (_name, words, lang) => {
  const { readings } = parsePage(pageOf(words, lang));

  it('gives every order by its bare number', () => {
    expect(readings.map(({ id }) => id)).toEqual(ORDERS.map(({ id }) => id));
  });

  it('gives the day it was placed, and never today', () => {
    const days = readings.map(({ fields }) => fields.placedOn);
    expect(new Set(days)).toEqual(new Set(['2026-04-27']));
    expect(days).not.toContain(localDay(NOW, 'UTC'));
  });

  it('gives status, store and total', () => {
    for (const { fields, id } of readings) {
      expect(fields).toMatchObject({
        status: 'awaiting-delivery',
        statusText: words.status,
        store: { name: `Store ${id.slice(-2)}` },
        total: { amount: 13.5, text: '$13.50' },
      });
    }
  });

  it('gives every line, and 4.50 as 4.50', () => {
    const lines = readings.map(({ fields }) =>
      (fields.lines ?? []).map(({ title, quantity, price }) => [title, quantity, price?.amount]),
    );
    const all = [
      ['Lamp 1', 1, 4.5],
      ['Lamp 2', 2, 2.25],
      ['Lamp 3', 3, 1],
    ];
    expect(lines).toEqual(ORDERS.map(({ prices }) => all.slice(0, prices.length)));
  });
});

describe('renamed classes', () => {
  it('are a page that could not be read, not one without orders', () => {
    const raw = find(renamed(listPage(ORDERS, ENGLISH, 'en')), LIST);
    expect(raw).toMatchObject({ orders: [], trouble: 'unknown-layout' });
  });

  it.each([
    ['order-item-header-status-text', 'status'],
    ['order-item-header-right-info', 'placedOn'],
    ['order-item-store-name', 'store'],
    ['order-item-content-opt-price-total', 'total'],
    ['order-item-content-body', 'lines'],
  ])('of a part: without %s only %s is unread', (name, field) => {
    const html = listPage(ORDERS, ENGLISH, 'en').replaceAll(name, 'x-1Hlfkoj');
    const { readings, missed } = parsePage(find(html, LIST));
    expect(missed).toEqual([field]);
    const full = parsePage(pageOf(ENGLISH, 'en')).readings[0]?.fields ?? {};
    const others = Object.entries(full).filter(([known]) => !known.startsWith(field));
    expect(readings[0]?.fields).toEqual(Object.fromEntries(others));
  });
});
