// @vitest-environment happy-dom
// The order list: both label eras, traps that other readers fell into, parts that are gone.
import { describe, expect, it } from 'vitest';
import { find, fixture, LIST, parse } from './fixture';

const html = fixture('order-list-2022/both-label-eras');
const [first, second, ...others] = parse(html, LIST).readings;

describe('order list', () => {
  it('reads a card of the older labels in full', () => {
    expect(first).toMatchObject({ id: '7100200030004001', site: 'aliexpress.com', page: 'list', finder: 'layout' });
    expect(first?.fields).toEqual({
      status: 'awaiting-delivery',
      statusText: 'Awaiting delivery',
      placedOn: '2026-04-27',
      store: { name: 'Blue Kettle Store', url: 'https://www.aliexpress.com/store/910000001' },
      chatUrl: 'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=7100200030009999',
      total: { amount: 53.4, currency: 'USD', text: 'US $53.40' },
      lines: [
        {
          id: null,
          title: 'Steel kettle with a <b>long</b> spout, 1.2 l',
          variant: 'Blue,1.2 l',
          quantity: 2,
          price: { amount: 26.7, currency: 'USD', text: 'US $26.70' },
          url: 'https://www.aliexpress.com/item/1005000000000001.html',
        },
      ],
    });
    expect(first?.missed).toEqual([]);
  });

  it('keeps the price of a line whose title is gone, and misses the title', () => {
    const untitled = html
      .replaceAll('order_item_content_info_name', 'x1')
      .replaceAll('order-item-content-info-name', 'x2');
    const [reading] = parse(untitled, LIST).readings;
    expect(reading?.fields.lines).toMatchObject([{ title: '', quantity: 2, price: { amount: 26.7 } }]);
    expect(reading?.missed).toEqual(['lines']);
  });

  it('reads a card of today’s labels with pictures only: no lines, and none missed', () => {
    expect(second?.id).toBe('7100200030004002');
    expect(second?.fields).toMatchObject({ status: 'completed', statusText: 'Finished', placedOn: '2026-09-04' });
    expect(second?.fields.lines).toBeUndefined();
    expect(second?.missed).toEqual([]);
  });

  it('leaves a bare dollar without a currency and a javascript: link without an address', () => {
    expect(second?.fields.total).toEqual({ amount: 93.62, currency: null, text: '$93.62' });
    expect(second?.fields.store).toEqual({ name: 'Two Lamps Store', url: null });
  });

  it('takes no order from a card whose id is not digits, from a chat link or from the recommendations', () => {
    expect(others).toEqual([]);
  });

  it('reads an order on a phone, where the card itself is the link; a date is not shown and so missed', () => {
    const phone = fixture('order-list-2022/phone');
    const [card, ...more] = parse(phone, 'https://m.aliexpress.com/p/order/index.html').readings;
    expect(more).toEqual([]);
    expect(card).toMatchObject({ id: '7100200030004051', site: 'aliexpress.com', missed: ['placedOn'] });
    expect(card?.fields).toMatchObject({
      status: 'awaiting-delivery',
      store: { name: 'Blue Kettle Store', url: null },
      total: { amount: 26.7, currency: 'USD' },
      lines: [{ title: 'Steel kettle', quantity: 1, price: { amount: 26.7 } }],
    });
  });

  it('takes the id from the tracking link when there is no link to the details', () => {
    const tracked = html.replaceAll('/p/order/detail.html', '/p/order/renamed.html');
    expect(find(tracked, LIST).orders.map(({ id }) => id)).toEqual(['7100200030004001']);
  });

  it.each([
    'https://evil.example/p/order/detail.html?orderId=7100200030004001',
    'javascript:location="/p/order/detail.html?orderId=7100200030004001"',
    '/p/order/detail.html?orderId=123',
    '/p/order/detail.html?orderId=71002000300040017100200030004001',
    '/p/order/detail.html?orderId=710020003000400x',
  ])('takes no id from %s', (link) => {
    const card = `<div class="order-wrap"><div class="order-item"><a data-pl="order_item_header_detail" href='${link}'>Details</a></div></div>`;
    expect(find(card, LIST).orders).toEqual([]);
  });

  it('names what a renamed page no longer gives, and keeps the rest', () => {
    const renamed = html.replaceAll('order_item_header_status', 'x1').replaceAll('order-item-header-status', 'x2');
    const page = parse(renamed, LIST);
    expect(page.missed).toEqual(['status']);
    expect(page.readings[0]?.fields).toMatchObject({ placedOn: '2026-04-27', store: { name: 'Blue Kettle Store' } });
  });

  it('keeps the text of a status nobody knows', () => {
    const strange = html.replace('>Awaiting delivery<', '>Waiting for the moon<');
    expect(parse(strange, LIST).readings[0]).toMatchObject({
      fields: { status: 'unknown', statusText: 'Waiting for the moon' },
      missed: ['status'],
    });
  });

  it('is of the site it was seen on', () => {
    const [reading] = parse(html, LIST.replace('.com', '.us')).readings;
    expect(reading?.site).toBe('aliexpress.us');
  });
});
