// @vitest-environment happy-dom
// aliexpress.ru: both of its designs, grouped numbers, and no date that the page does not state in full.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { find, fixture, parse } from './fixture';

const LIST = 'https://aliexpress.ru/order-list?filterName=active';
const DETAIL = 'https://aliexpress.ru/order-list/7100200030004041';
const list = fixture('ru-list-2026/red-and-snow');
const detail = fixture('ru-detail-2026/two-lines');
const [linked, shown, ...others] = parse(list, LIST).readings;
const [order] = parse(detail, DETAIL).readings;

it('collects its layouts apart from the other shop’s, each with a fixture', () => {
  expect(RU_LAYOUTS.map(({ id }) => id).sort()).toEqual(['ru-detail-2026', 'ru-list-2026']);
  for (const { id } of RU_LAYOUTS) expect(readdirSync(`tests/fixtures/pages/${id}`)).not.toEqual([]);
});

describe('the list', () => {
  it('takes the id from the link, else from the grouped number', () => {
    expect(others).toEqual([]);
    expect(linked).toMatchObject({ id: '7100200030004041', site: 'aliexpress.ru', page: 'list' });
    expect(shown).toMatchObject({ id: '7100200030004042', site: 'aliexpress.ru' });
  });

  it('reads the total, keeps the status as shown, and takes no date without a year', () => {
    expect(linked?.fields).toMatchObject({
      statusText: 'В пути',
      total: { amount: 1234.56, currency: 'RUB', text: '1 234,56 ₽' },
    });
    expect(shown?.fields).toMatchObject({ statusText: 'Отменён', total: { amount: 12.34, currency: null } });
    expect(linked?.fields.estimatedDelivery).toBeUndefined();
    expect([linked?.deadlines, shown?.deadlines]).toEqual([[], []]);
  });

  it('takes no order from a number that is none', () => {
    const broken = list
      .replaceAll(/7100 2000 3000 404\d/g, '7100')
      .replace('/order-list/7100200030004041', '/order-list/x');
    expect(find(broken, LIST).orders).toEqual([]);
  });
});

describe('an order', () => {
  it('reads its store, parcel and lines', () => {
    expect(order).toMatchObject({ id: '7100200030004041', site: 'aliexpress.ru', page: 'detail' });
    expect(order?.fields).toMatchObject({
      store: { name: 'Лампы Вега', url: 'https://aliexpress.ru/store/910000009' },
      parcels: [{ trackingNumber: 'RB300000003CN' }],
      lines: [
        {
          title: 'Настольная лампа',
          variant: 'Чёрный',
          quantity: 2,
          price: { amount: 617.28, currency: 'RUB' },
          url: 'https://aliexpress.ru/item/1005000000000009.html',
        },
        { title: 'Лампочка', variant: null, quantity: null, price: null, url: null },
      ],
    });
  });

  it('says what the page never tells, so that nothing of it counts as read', () => {
    expect(order?.missed).toEqual(expect.arrayContaining(['status', 'total', 'paidOn', 'shippedOn', 'deadlines']));
  });

  it('reads nothing while the page still shows another order than its address, and nobody’s name', () => {
    expect(find(detail, DETAIL.replace('4041', '4042')).orders).toEqual([]);
    expect(JSON.stringify(find(detail, DETAIL))).not.toMatch(/Тайный|Скрытая|010-00/);
  });
});
