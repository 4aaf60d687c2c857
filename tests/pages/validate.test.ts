// What a page hands over is untrusted: shapes, counts and lengths are held before anything is parsed.
import { describe, expect, it } from 'vitest';
import { MOST_ORDERS, validatePage } from '../../utils/pages/parse/validate';
import { NOW, rawOrder, rawPage, STARTED } from './fixture';

const page = rawPage([rawOrder({ status: ['Completed'] })]);
const idOf = (at: number): string => String(7100200030000000 + at);

describe('validation', () => {
  it('lets an honest page through as it is', () => {
    expect(validatePage(page)).toEqual(page);
  });

  it.each([
    ['null', null],
    ['a string', 'page'],
    ['an array', []],
    ['another site', { ...page, url: 'https://aliexpress.com.evil.example/p/order/index.html' }],
    ['http', { ...page, url: 'http://www.aliexpress.com/p/order/index.html' }],
    ['a strange page kind', { ...page, page: 'shop' }],
    ['a strange trouble', { ...page, trouble: 'none' }],
    ['a key too many', { ...page, extra: 1 }],
    ['no time', { ...page, readAt: Number.NaN }],
    ['a time far away', { ...page, readAt: 8.64e15 }],
    [
      'too many orders',
      { ...page, orders: Array.from({ length: MOST_ORDERS + 1 }, (_, at) => rawOrder({}, idOf(at))) },
    ],
  ])('refuses %s', (_, value) => {
    expect(validatePage(value)).toBeNull();
  });

  it('leaves out the order that does not fit, and keeps the others', () => {
    const bad = [
      rawOrder({}, 'abc1234567890'),
      rawOrder({}, '123'),
      rawOrder({ status: ['x'.repeat(5000)] }, idOf(1)),
      rawOrder({ 'a b': ['x'] }, idOf(2)),
      { id: idOf(3), fields: { status: 'Completed' }, lines: [] },
      { id: Number(idOf(4)), fields: {}, lines: [] },
      null,
    ];
    expect(validatePage({ ...page, orders: [...bad, ...page.orders] })?.orders).toEqual(page.orders);
  });

  it('keeps one order per id', () => {
    expect(validatePage({ ...page, orders: [...page.orders, ...page.orders] })?.orders).toHaveLength(1);
  });

  it('does not believe a start after the reading or long before it', () => {
    expect(validatePage({ ...page, startedAt: NOW + 1 })?.startedAt).toBe(NOW);
    expect(validatePage({ ...page, startedAt: NOW - 90 * 86_400_000 })?.startedAt).toBe(NOW);
    expect(validatePage(page)?.startedAt).toBe(STARTED);
  });

  it('is not fooled by names that objects have anyway', () => {
    const fields = JSON.parse('{"__proto__": [{"text":"Completed","from":"x"}], "constructor": []}');
    const checked = validatePage({ ...page, orders: [{ id: idOf(5), fields, lines: [] }] });
    expect(Object.getPrototypeOf(checked?.orders[0]?.fields ?? {})).toBe(Object.prototype);
  });
});
