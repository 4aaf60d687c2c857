// Statuses, labels, payment and parcels by whole words, never by a part of one.
import { describe, expect, it } from 'vitest';
import en from '../../utils/pages/languages/en';
import { statusOf } from '../../utils/pages/parse/fields';
import { plainLink, queryLink, siteOf } from '../../utils/pages/parse/links';
import { paymentOf } from '../../utils/pages/parse/payments';
import { LIST, read } from './fixture';

describe('status', () => {
  it.each([
    ['Awaiting delivery', 'awaiting-delivery'],
    ['  awaiting DELIVERY : ', 'awaiting-delivery'],
    ['Shipped', 'awaiting-delivery'],
    ['Processed', 'awaiting-delivery'],
    ['Processing', 'processing'],
    ['To Ship', 'processing'],
    ['Awaiting shipment', 'processing'],
    ['Paid', 'processing'],
    ['Your payment is being verified', 'processing'],
    ['To pay', 'awaiting-payment'],
    ['Finished', 'completed'],
    ['Completed ', 'completed'],
    ['Canceled', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Closed', 'closed'],
    ['Expired', 'expired'],
    ['Refund processing', 'unknown'],
    ['Refund completed', 'unknown'],
    ['Not shipped', 'unknown'],
    ['', 'unknown'],
  ])('"%s" is %s', (text, status) => {
    expect(statusOf(text, en)).toBe(status);
  });
});

describe('the day in the head of a card', () => {
  const placed = (...dates: string[]) => read({ status: ['Completed'], dates }, { page: 'list' }).fields.placedOn;

  it('is the day it was placed, under its label or one that nobody knows', () => {
    expect(placed('Order date: Aug 1, 2026')).toBe('2026-08-01');
    expect(placed('Bought: Aug 1, 2026')).toBe('2026-08-01');
    expect(placed('Order date: Aug 1, 2026', 'Completed on: Aug 20, 2026')).toBe('2026-08-01');
  });

  it.each(['Completed on', 'Paid on', 'Delivered on', 'Shipped on'])(
    'is not under the label of another: %s',
    (label) => {
      expect(placed(`${label}: Aug 20, 2026`)).toBeUndefined();
      expect(placed(`${label} Aug 20, 2026`)).toBeUndefined();
    },
  );
});

describe('payment', () => {
  it.each([
    ['Payment method: Credit/Debit card', 'card'],
    ['Payment method: Visa **** 1234', 'card'],
    ['Payment method: Google Pay', 'google-pay'],
    ['Payment method: PayPal', 'paypal'],
    ['Payment method: Pix', 'pix'],
    ['Payment method: Cardano', 'other'],
    ['Payment method:', undefined],
  ])('%s', (text, kind) => {
    expect(paymentOf(text, en)).toBe(kind);
  });
});

describe('returns and parcels', () => {
  it('are offered when the button is there, not when other buttons are', () => {
    expect(read({ lineButtons: ['Add to cart', 'Returns/refunds'] }).fields.returnsOffered).toBe(true);
    expect(read({ status: ['Completed'], lineButtons: ['Add to cart'] }).fields.returnsOffered).toBe(false);
    expect(read({ status: ['Completed'] }).fields.returnsOffered).toBeUndefined();
  });

  it('take a tracking number only if it looks like one', () => {
    expect(read({ trackingNumber: ['LX000000001CN'] }).fields.parcels?.[0]?.trackingNumber).toBe('LX000000001CN');
    expect(read({ trackingNumber: ['<img onerror>'], scan: ['On its way'] }).fields.parcels).toMatchObject([
      { trackingNumber: null, lastEvent: { text: 'On its way' } },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['//www.aliexpress.com/store/1?spm=a.b', 'https://www.aliexpress.com/store/1'],
    ['/store/1', 'https://www.aliexpress.com/store/1'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['http://www.aliexpress.com/store/1', null],
    ['https://aliexpress.com.evil.example/', null],
    ['https://evil-aliexpress.com/', null],
    ['https://user@www.aliexpress.com/', null],
    ['https://www.aliexpress.com:8443/', null],
    ['https://[', null],
    [undefined, null],
  ])('%s', (link, kept) => {
    expect(plainLink(link, LIST)).toBe(kept);
  });

  it('keep the query where the page needs it, without what follows the visitor', () => {
    const link = '//msg.aliexpress.com/msgDetail.htm?digest=ab&spm=1.2&utm_source=x&orderId=1#top';
    expect(queryLink(link, LIST)).toBe('https://msg.aliexpress.com/msgDetail.htm?digest=ab&orderId=1');
  });

  it('tell the site by its registrable domain', () => {
    expect(siteOf('https://es.aliexpress.com/p/order/index.html')).toBe('aliexpress.com');
    expect(siteOf('https://www.aliexpress.us/')).toBe('aliexpress.us');
    expect(siteOf('https://example.com/')).toBeUndefined();
    expect(siteOf('nonsense')).toBeUndefined();
  });
});
