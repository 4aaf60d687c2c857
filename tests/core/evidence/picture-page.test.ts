// Which pages a picture may be taken of, what is kept of their address, and names that any system can write.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picturePage } from '../../../utils/core/evidence/picture-page';
import { pictureName, safeName } from '../../../utils/core/evidence/piece-name';

const WWW = 'https://www.aliexpress.com';

describe('pages', () => {
  it.each([
    [`${WWW}/p/order/index.html?spm=a2g0o.1`, 'list', `${WWW}/p/order/index.html`, null],
    [
      `${WWW}/p/order/detail.html?spm=1&orderId=8190000000000001&_gl=x#top`,
      'order',
      `${WWW}/p/order/detail.html?orderId=8190000000000001`,
      '8190000000000001',
    ],
    [`${WWW}/p/order/snapshot.html?orderId=81900`, 'listing', `${WWW}/p/order/snapshot.html?orderId=81900`, '81900'],
    [`${WWW}/item/1005001.html?pdp=1`, 'listing', `${WWW}/item/1005001.html`, null],
    [
      `${WWW}/p/tracking/index.html?tradeOrderId=81900`,
      'tracking',
      `${WWW}/p/tracking/index.html?tradeOrderId=81900`,
      '81900',
    ],
    [
      'https://www.aliexpress.us/p/refund-dispute/index.html?orderId=81900',
      'refund',
      'https://www.aliexpress.us/p/refund-dispute/index.html?orderId=81900',
      '81900',
    ],
    [
      `${WWW}/p/message/index.html?fromCode=order&orderId=81900&accountid=7&email=a@b.c`,
      'chat',
      `${WWW}/p/message/index.html?orderId=81900`,
      '81900',
    ],
    [
      'https://msg.aliexpress.com/msgDetail.htm?digest=secret&showTitle=true',
      'chat',
      'https://msg.aliexpress.com/msgDetail.htm',
      null,
    ],
    [
      'https://trade.aliexpress.com/order_detail.htm?orderId=81900',
      'order',
      'https://trade.aliexpress.com/order_detail.htm?orderId=81900',
      '81900',
    ],
    ['https://aliexpress.ru/order-list/81900', 'order', 'https://aliexpress.ru/order-list/81900', null],
  ])('%s is a page of an order: %s', (url, kind, address, orderId) => {
    expect(picturePage(url)).toEqual({ kind, address, orderId });
  });

  it.each([
    '',
    'about:blank',
    `${WWW}/`,
    `${WWW}/account/address.htm`,
    'http://www.aliexpress.com/p/order/detail.html',
    'https://aliexpress.com.example.org/p/order/detail.html',
    'https://notaliexpress.com/p/order/detail.html',
    'chrome-extension://abc/popup.html',
    `${WWW}/p/order/${'x'.repeat(300)}`,
  ])('%j is not', (url) => {
    expect(picturePage(url)).toBe(null);
  });

  it('keeps nothing of a query but numbers of orders', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const kept = picturePage(`${WWW}/p/order/detail.html?${query}`)?.address ?? '';
        expect(kept).toMatch(/^https:\/\/www\.aliexpress\.com\/p\/order\/detail\.html(\?\w+=\d+(&\w+=\d+)*)?$/);
      }),
    );
  });
});

describe('names', () => {
  it('tells page and time on the user’s clock', () => {
    expect(pictureName('tracking', Date.UTC(2026, 10, 21, 23, 5), { timeZone: 'Europe/Berlin' })).toBe(
      'tracking-2026-11-22-0005.png',
    );
  });

  it.each([
    ['../../etc/passwd', '', '01-etc-passwd.bin'],
    ['CON.jpg', 'image/jpeg', '01-CON.jpg'],
    ['лампа (1).JPG', 'image/jpeg', '01-лампа-1.jpg'],
    ['', 'image/png', '01.png'],
    ['.htaccess', 'text/plain', '01-htaccess.txt'],
    ['a.b:c', 'application/pdf', '01-a-b-c.pdf'],
  ])('%j becomes a name for any system', (name, type, expected) => {
    expect(safeName({ name, type }, 0)).toBe(expected);
  });

  it('whatever it was called: letters, digits, hyphens and one ending, and no two alike', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (given) => {
        const names = given.map((name, index) => safeName({ name, type: '' }, index));
        for (const name of names) expect(name).toMatch(/^\d\d(-[\p{L}\p{M}\p{N}-]+)?\.[a-z0-9]{1,8}$/u);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
