// @vitest-environment happy-dom
// The pages of trade.aliexpress.com, gone since 2022: codes, counters, dates with the year in front.
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { find, fixture, NOW, parse, STARTED } from './fixture';

const LIST = 'https://trade.aliexpress.com/orderList.htm';
const DETAIL = 'https://trade.aliexpress.com/order_detail.htm?orderId=71002000300040';
const HALF = 30_000;
const list = fixture('legacy-list-2018/counters');
const detail = fixture('legacy-detail-2013/counting');
const [shipped, finished, ...others] = parse(list, LIST).readings;
const [one] = parse(detail, DETAIL).readings;

describe('the old list', () => {
  it('reads every field of a row', () => {
    expect(others).toEqual([]);
    expect(shipped).toMatchObject({ id: '7100200030004021', page: 'list', missed: [] });
    expect(shipped?.fields).toEqual({
      status: 'awaiting-delivery',
      statusText: 'Awaiting delivery',
      placedOn: '2026-07-05',
      store: { name: 'Blue Kettle Store', url: 'https://www.aliexpress.com/store/910000001' },
      total: { amount: 5.98, currency: null, text: '$ 5.98' },
      lines: [
        {
          id: null,
          title: 'Steel kettle with a long spout',
          variant: 'Black',
          quantity: 2,
          price: { amount: 2.99, currency: null, text: '$ 2.99' },
          url: 'https://www.aliexpress.com/item/32000000001.html',
        },
      ],
    });
    expect(finished?.fields).toMatchObject({ status: 'completed', total: { amount: 12.4, currency: 'USD' } });
  });

  it('counts from the start of the document', () => {
    expect(shipped?.deadlines).toMatchObject([
      { kind: 'protection-end', role: 'act', precision: 'second', earliest: STARTED + 5_799_645_229 - HALF },
    ]);
    expect(finished?.deadlines).toEqual([]);
  });

  it('knows the status by its code in any language', () => {
    const strange = list.replace('>Awaiting delivery<', '>Ждём<');
    expect(parse(strange, LIST).readings[0]?.fields).toMatchObject({ status: 'awaiting-delivery', statusText: 'Ждём' });
  });

  it('is in no trouble with a table that is empty', () => {
    expect(find('<table id="buyer-ordertable"></table>', LIST)).toMatchObject({ orders: [], trouble: null });
  });
});

describe('the old details', () => {
  it('reads every field, and the total beside two other amounts', () => {
    expect(one).toMatchObject({ id: '71002000300040', page: 'detail' });
    expect(one?.missed).toEqual(['completedOn', 'estimatedDelivery', 'paymentMethod']);
    expect(one?.fields).toMatchObject({
      status: 'awaiting-delivery',
      placedOn: '2026-07-18',
      paidOn: '2026-07-18',
      shippedOn: '2026-07-19',
      store: { name: 'Blue Kettle Store', url: null },
      total: { amount: 13.77, currency: 'USD', text: 'US $ 13.77' },
      parcels: [{ trackingNumber: 'LX200000002CN', carrier: 'Kettle Post Air Mail', lineIds: [], lastEvent: null }],
      lines: [{ title: 'Steel kettle', variant: 'Color: Black', quantity: 1, price: { amount: 10 }, url: null }],
    });
  });

  it('reads the counter down to its seconds', () => {
    const end = NOW + 42 * DAY + 3 * HOUR + 17 * MINUTE + 55_000;
    expect(one?.deadlines).toMatchObject([
      { kind: 'protection-end', role: 'act', precision: 'second', earliest: end - HALF, latest: end + HALF },
    ]);
  });

  it('reads nothing while another order is drawn, and nothing of the buyer ever', () => {
    expect(find(detail, DETAIL.replace('40', '41')).orders).toEqual([]);
    expect(JSON.stringify(find(detail, DETAIL))).not.toMatch(/Secret Buyer|Hidden Street|555-010/);
  });
});

describe('the pages of a return', () => {
  const html = fixture('returns-2026/unknown');

  it.each([
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=7100200030004005',
    'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=1',
  ])('are known by %s, and no fact is taken from them', (url) => {
    expect(find(html, url)).toMatchObject({ page: 'returns', layout: 'returns-2026', orders: [], trouble: null });
  });
});
