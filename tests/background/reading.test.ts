// A page comes in: kept, joined, answered. Bad pages change nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, dayText, detailPage, listPage, texts } from './pages';
import { answer, ask, badge, freshBrowser, NOW, setClock, startWorker } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const order = (id: string, ago = 20) => card({ id, placed: NOW - ago * DAY });
const refundBefore = (at: number): string => `Refund if no delivery before ${dayText(at)}`;
const seen = async () => (await answer('get-orders', null)).map(({ order: { id } }) => id).sort();

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('a good page', () => {
  it('is kept, shown in the overview and answered with a line', async () => {
    const lines = await answer('page-read', detailPage(order(A), [refundBefore(NOW + 2 * DAY)], NOW));
    expect(lines).toMatchObject({
      lines: [{ orderId: A, level: 'now', word: 'Now' }],
      written: { dir: 'ltr', lang: 'en' },
    });
    expect(lines.block?.state).toMatch(/\w/);
    const overview = await answer('get-overview', null);
    expect(overview).toMatchObject({ total: 1, firstVisit: true, health: { storage: 'ok', unreadablePage: null } });
    expect(overview.open[0]?.order.deadlines[0]).toMatchObject({ kind: 'no-delivery-refund', basis: 'page' });
    expect(await badge()).toBe('1');
  });

  it('never says more than 32 characters on a card, in finished words', async () => {
    const ages = [1, 5, 11, 20, 25, 29, 40, 70];
    const orders = ages.map((ago, at) => order(`81900000000000${10 + at}`, ago));
    const { lines } = await answer('page-read', listPage(orders, NOW));
    expect(lines.length).toBeGreaterThan(0);
    for (const { word, text, label } of lines) {
      expect(`${word} ${text}`.length).toBeLessThanOrEqual(32);
      expect(`${word} ${text} ${label}`).not.toMatch(/\{|[a-z]+-\d+\./);
    }
  });

  it('loses nothing when two pages come at once', async () => {
    await Promise.all([
      answer('page-read', listPage([order(A)], NOW)),
      answer('page-read', detailPage(order(B), [refundBefore(NOW + 9 * DAY)], NOW)),
      answer('page-read', detailPage(order(A), [refundBefore(NOW + 9 * DAY)], NOW)),
    ]);
    expect(await seen()).toEqual([A, B]);
    expect((await answer('get-order', { orderId: A }))?.order.deadlines[0]?.kind).toBe('no-delivery-refund');
  });

  it('says nothing of an order when the user switched the lines off', async () => {
    const { settings } = await answer('get-overview', null);
    await answer('change-settings', { ...settings, pageLines: false });
    expect(await answer('page-read', listPage([order(A)], NOW))).toMatchObject({ lines: [], confirmHints: {} });
    expect(await seen()).toEqual([A]);
  });

  it('hints beside Confirm received until the goods are ticked as arrived', async () => {
    const page = listPage([order(A)], NOW);
    expect((await answer('page-read', page)).confirmHints).toEqual({ [A]: 'Not needed. It pays the store.' });
    await answer('add-event', { orderId: A, type: 'arrived-good' });
    const after = await answer('page-read', page);
    expect([after.confirmHints, after.lines]).toEqual([{}, []]);
  });

  it('a reading that claims to come from the future counts as now', async () => {
    const page = {
      ...listPage([card({ id: A, placed: NOW - DAY, status: 'Completed' })], NOW),
      readAt: NOW + 900 * DAY,
    };
    await answer('page-read', page);
    setClock(NOW + HOUR);
    await answer('page-read', listPage([order(A)], NOW + HOUR));
    expect((await answer('get-order', { orderId: A }))?.order.status).toBe('awaiting-delivery');
  });
});

describe('fault 38: a page that could not be read', () => {
  const trouble = (why: 'login' | 'captcha' | 'skeleton') => ({ ...listPage([], NOW), trouble: why });

  it.each(['login', 'captcha', 'skeleton'] as const)(
    '%s is no empty list: orders stay and the icon says so',
    async (why) => {
      await answer('page-read', listPage([order(A)], NOW));
      await answer('page-read', trouble(why));
      const { health, total } = await answer('get-overview', null);
      expect([total, health.unreadablePage?.why, health.listSeenAt]).toEqual([1, why, NOW]);
      expect(await badge()).toBe('!');
      await answer('page-read', listPage([order(A)], NOW));
      expect((await answer('get-overview', null)).health.unreadablePage).toBeNull();
      expect(await badge()).not.toBe('!');
    },
  );

  it('one that the browser translated is said to be so, on the page too, until it shows its own words', async () => {
    const page = detailPage(order(A), ['Refund if no delivery before Sep 24, 2026'], NOW);
    await answer('page-read', page);
    const { block } = await answer('page-read', { ...page, readAt: NOW + 1, translated: true });
    expect(block?.state).toMatch(/^Show the original: a translated page is not read\. ./);
    const { health } = await answer('get-overview', null);
    expect(health.unreadablePage).toMatchObject({ why: 'translated', url: page.url });
    expect((await answer('get-order', { orderId: A }))?.order.deadlineState).toBe('read');
    expect((await answer('page-read', { ...page, readAt: NOW + 2 })).block?.state).not.toMatch(/original/);
    expect((await answer('get-overview', null)).health.unreadablePage).toBeNull();
  });

  it('a good detail page does not clear the trouble of the list', async () => {
    await answer('page-read', trouble('captcha'));
    await answer('page-read', detailPage(order(A), [], NOW));
    expect((await answer('get-overview', null)).health.unreadablePage?.why).toBe('captcha');
  });
});

describe('bad input', () => {
  const page = listPage([order(A)], NOW);
  it.each([
    ['of another site', { ...page, url: 'https://evil.com/p/order/index.html' }],
    ['of another host than its sender', { ...page, url: 'https://www.aliexpress.us/p/order/index.html' }],
    ['without orders', { ...page, orders: undefined }],
    ['with more orders than any page has', { ...page, orders: Array.from({ length: 1201 }, () => page.orders[0]) }],
    ['of an unknown kind', { ...page, page: 'basket' }],
  ])('a page %s is invalid, changes nothing and is counted', async (_what, bad) => {
    await answer('page-read', listPage([order(B)], NOW));
    expect(await ask('page-read', bad as never)).toEqual({ failed: 'invalid' });
    expect(await seen()).toEqual([B]);
    expect((await answer('get-health', null)).reading.refused.invalid?.count).toBe(1);
  });

  it('a page with 10,000 forged orders is not even looked at, and is counted', async () => {
    await answer('page-read', listPage([order(B)], NOW));
    const forged = Array.from({ length: 10_000 }, (_, n) => order(`${10 ** 15 + n}`));
    expect(await ask('page-read', { ...page, orders: forged })).toEqual({ failed: 'refused' });
    expect(await seen()).toEqual([B]);
    expect((await answer('get-health', null)).reading.refused.refused?.count).toBe(1);
  });

  it('an order’s number that arithmetic has rounded, or a key that is no field, leaves stored orders as they are', async () => {
    await answer('page-read', page);
    const before = await answer('get-order', { orderId: A });
    const forged = JSON.parse(`{"__proto__":${JSON.stringify(texts('Completed'))}}`);
    const odd = [
      { ...order(A), id: 2 ** 53 + 2 },
      { ...order(A), fields: forged },
    ];
    await answer('page-read', { ...page, orders: odd as never });
    expect((await answer('get-order', { orderId: A }))?.order).toEqual(before?.order);
    expect(({} as Record<string, unknown>).status).toBeUndefined();
  });

  it('an order whose id is not digits is left out, the others are kept', async () => {
    await answer('page-read', listPage([{ ...order(A), id: 'abc' }, order(B)], NOW));
    expect(await seen()).toEqual([B]);
  });

  it('fault 52: the year 9999 is no date, and markup in a title is text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const odd = {
      ...card({ id: A, placed: NOW, title }),
      fields: { ...order(A).fields, dates: texts('Order date: Sep 1, 9999') },
    };
    await answer('page-read', detailPage(odd, ['Refund if no delivery before Sep 4, 9999'], NOW));
    const found = await answer('get-order', { orderId: A });
    expect(found?.order).toMatchObject({ placedOn: null, lines: [{ title }] });
    expect(found?.order.deadlines.filter(({ basis }) => basis === 'page')).toEqual([]);
    expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toEqual([]);
  });

  it('a flood from one tab is cut off, another tab still reports', async () => {
    for (let at = 0; at < 60; at += 1) await answer('page-read', listPage([], NOW));
    expect(await ask('page-read', page)).toEqual({ failed: 'refused' });
    expect(await ask('page-read', page, { tab: { id: 8 } })).toHaveProperty('ok');
    setClock(NOW + 61_000);
    expect(await ask('page-read', page)).toHaveProperty('ok');
  });

  it('the guide of an order that is not kept opens nothing', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await ask('open-guide', { orderId: A })).toEqual({ failed: 'invalid' });
    expect(create).not.toHaveBeenCalled();
    await answer('page-read', page);
    await answer('open-guide', { orderId: A });
    expect(create).toHaveBeenCalledWith({ url: `chrome-extension://test-extension-id/dashboard.html#order/${A}` });
  });
});
