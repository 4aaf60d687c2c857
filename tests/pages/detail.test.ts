// @vitest-environment happy-dom
// The page of one order: fields, promises, and everything that must not become one.
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../utils/core/time';
import { DETAIL, find, fixture, NOW, parse } from './fixture';

const awaiting = fixture('order-detail-2022/awaiting-delivery');
const [shipped] = parse(awaiting, `${DETAIL}7100200030004003`).readings;
const [done] = parse(fixture('order-detail-2022/completed'), `${DETAIL}7100200030004004&spm=a2g0o.1`).readings;

describe('order detail', () => {
  it('reads every field the page carries', () => {
    expect(shipped).toMatchObject({ id: '7100200030004003', page: 'detail', seenAt: NOW, missed: [] });
    expect(shipped?.fields).toEqual({
      status: 'awaiting-delivery',
      statusText: 'Awaiting delivery',
      placedOn: '2026-07-15',
      paidOn: '2026-07-15',
      shippedOn: '2026-07-16',
      estimatedDelivery: { from: '2026-08-03', to: '2026-08-03' },
      paymentMethod: 'card',
      store: { name: 'Vega Lamps', url: 'https://www.aliexpress.com/store/910000002' },
      chatUrl: 'https://msg.aliexpress.com/msgDetail.htm?digest=abc&orderId=7100200030009998',
      lines: [
        {
          id: null,
          title: 'Desk lamp. Refund if no delivery before Dec 31, 2026',
          variant: 'Black, EU',
          quantity: 1,
          price: { amount: 126.59, currency: 'BRL', text: 'R$126,59' },
          url: 'https://www.aliexpress.com/item/1005000000000003.html',
        },
      ],
      total: { amount: 132.74, currency: 'BRL', text: 'R$132,74' },
      parcels: [
        {
          trackingNumber: null,
          carrier: null,
          lineIds: [],
          lastEvent: { at: null, code: null, text: 'On its way · Left the sorting centre.' },
        },
      ],
      returnsOffered: true,
    });
  });

  it('takes the promises from the page’s own sentences, never from a title, an address or the recommendations', () => {
    expect(shipped?.deadlines).toEqual([
      {
        kind: 'delivery-promise',
        role: 'info',
        scope: 'order',
        ...dayRange('2026-08-03'),
        basis: 'page',
        precision: 'day',
        text: 'If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date',
      },
      {
        kind: 'no-delivery-refund',
        role: 'opens',
        scope: 'order',
        ...dayRange('2026-09-04'),
        basis: 'page',
        precision: 'day',
        text: expect.stringMatching(/^Refund( if no delivery before)? Sep 4, 2026$/),
      },
    ]);
  });

  it('never hands over name, address or phone', () => {
    const raw = JSON.stringify(find(awaiting, `${DETAIL}7100200030004003`));
    expect(raw).not.toMatch(/Secret Buyer|5550100|Hidden Street/);
  });

  it('computes windows from the sentences after the end, whatever runs together', () => {
    expect(done?.fields).toMatchObject({ status: 'completed', completedOn: '2026-07-28', paymentMethod: 'google-pay' });
    expect(done?.deadlines).toEqual([
      {
        kind: 'dispute-closes',
        role: 'act',
        scope: 'order',
        ...dayRange('2026-10-13'),
        basis: 'computed',
        precision: 'day',
        text: 'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed',
      },
      {
        kind: 'return-window',
        role: 'info',
        scope: 'order',
        ...dayRange('2026-08-04'),
        basis: 'computed',
        precision: 'day',
        text: 'If there are any problems, you can apply for a return/refund within 7 days of confirming receipt',
      },
    ]);
  });

  it('keeps no link that leads elsewhere', () => {
    expect(done?.fields.lines?.[0]).toMatchObject({ title: 'Desk lamp', quantity: 3, url: null });
  });

  it('reads nothing while the page still shows another order than its address', () => {
    expect(find(awaiting, `${DETAIL}7100200030009990`)).toMatchObject({ orders: [], trouble: 'unknown-layout' });
  });

  it('reads neither id nor promise from an address without digits', () => {
    expect(find(awaiting, `${DETAIL}<script>`).orders).toEqual([]);
  });
});
