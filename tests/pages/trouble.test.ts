// @vitest-environment happy-dom
// A page that should hold orders and shows none is told as trouble, never as "no orders".
import { describe, expect, it } from 'vitest';
import { DETAIL, find, fixture, LIST } from './fixture';

const list = fixture('order-list-2022/both-label-eras');
const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=';
const frame = (inside: string): string => `<div class="order-wrap"><div class="order-content">${inside}</div></div>`;

describe('trouble', () => {
  it.each([
    ['captcha', `${frame('')}<div class="baxia-dialog"><div id="baxia-dialog-content"></div></div>`, LIST],
    ['captcha', '<div id="nc_1_wrapper"></div>', LIST],
    ['login', '<form><input type="password"></form>', LIST],
    ['login', '<p>Sign in</p>', 'https://www.aliexpress.com/p/ug-login-page/login.html'],
    ['skeleton', frame('<div class="comet-checkbox-group"></div>'), LIST],
    ['skeleton', '<div class="order-wrap"></div>', `${DETAIL}7100200030004003`],
    ['unknown-layout', '<main>Something new</main>', LIST],
    [
      'unknown-layout',
      '<main><p>LX1</p><p>Refund if no delivery before Sep 20, 2026</p></main>',
      `${TRACKING}7100200030004005`,
    ],
    ['unknown-layout', frame(''), 'https://www.aliexpress.com/p/order/other.html'],
    ['unknown-layout', frame('<div class="order-item"><div class="order-item-header">?</div></div>'), LIST],
  ])('%s', (trouble, html, url) => {
    expect(find(html, url)).toMatchObject({ orders: [], trouble });
  });

  it('reads the cards under a robot check', () => {
    const page = find(list.replace('</body>', '<div class="baxia-dialog"></div></body>'), LIST);
    expect(page.trouble).toBeNull();
    expect(page.orders).toHaveLength(2);
  });

  it('counts a card that shows no number of its order beside one that does', () => {
    const lost = list.replaceAll('7100200030004002', '');
    expect(find(lost, LIST)).toMatchObject({ orders: [{ id: '7100200030004001' }], unnamed: 2, trouble: null });
    expect(find(list, LIST).unnamed).toBe(1);
  });

  it('does not call an empty tab or search trouble', () => {
    const tabs =
      '<div class="comet-tabs-nav-item">View all</div><div class="comet-tabs-nav-item comet-tabs-nav-item-active">To pay</div>';
    expect(find(frame(tabs), LIST)).toMatchObject({ orders: [], trouble: null });
  });
});
