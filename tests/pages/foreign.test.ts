// @vitest-environment happy-dom
// Parts inside an order's element that are not of the order: whatever stands in them, under whatever name, is no field.
import { describe, expect, it } from 'vitest';
import { DETAIL, find, fixture, parse } from './fixture';

const URL = `${DETAIL}7100200030004003`;
const STRIP = `
  <span lefttime="8640000000">Flash</span>
  <span class="store-name">Strip Store</span>
  <a href="https://www.aliexpress.com/p/message/index.html?orderId=7100200030001111">Ask</a>
  <div class="order-status"><div class="order-block-title">Completed</div><p>6 days 2 hours left</p></div>
  <div id="countdown"><b id="remain-day">4</b><b id="remain-hour">2</b></div>
  <div class="order-detail-order-info"><p class="info-row">Paid on: Jul 1, 2026</p></div>
  <div class="order-detail-item-content"><p class="item-title">Strip lamp</p></div>`;
const BARE = `<div class="order-wrap">
  <div class="order-recommend">${STRIP}</div>
  <div class="order-status"><div class="order-block-title">Awaiting delivery</div></div>
  <div class="info-row"><span data-pl="order_detail_gray_id">Order ID:</span> 7100200030004003</div>
  <div class="info-row"><span data-pl="order_detail_gray_date">Placed on:</span> Jul 1, 2026</div>
</div>`;

describe('the recommendations on an order’s page', () => {
  it('give no clock, store, chat, day or line', () => {
    const [reading] = parse(BARE, URL).readings;
    expect(reading?.deadlines).toEqual([]);
    expect(reading?.fields).toEqual({
      status: 'awaiting-delivery',
      statusText: 'Awaiting delivery',
      placedOn: '2026-07-01',
    });
  });

  it('change nothing of what the order’s own blocks say', () => {
    const own = fixture('order-detail-2022/awaiting-delivery');
    const first = own.replace('<div class="order-wrap">', `$&<div class="order-recommend">${STRIP}</div>`);
    expect(find(first, URL).orders).toEqual(find(own, URL).orders);
  });
});
