// The door: every message is judged by who sent it, what it carries and how large it is, before any handler runs.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';
import { type Handlers, handle, Refusal } from '../../utils/webext/handle';
import { type MessageType, SENDERS } from '../../utils/webext/messages';

const CONTENT = {
  id: 'test-extension-id',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://www.aliexpress.com/p/order/index.html',
};
const POPUP = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const NOW = Date.UTC(2026, 10, 21);

let calls: { type: string; payload: unknown; from: unknown }[] = [];
let fail: unknown;

/** A handler per message that writes down what reached it. */
const handlers = Object.fromEntries(
  Object.keys(SENDERS).map((type) => [
    type,
    (payload: unknown, from: unknown) => {
      if (fail !== undefined) throw fail;
      calls.push({ type, payload, from });
      return null;
    },
  ]),
) as unknown as Handlers;

beforeEach(() => {
  calls = [];
  fail = undefined;
  handle(handlers, () => NOW);
});

/** Resolves with the reply, or with 'silence' when no listener wants to answer. */
const deliver = async (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    void trigger(message, sender, resolve).then((answers) => {
      if (!answers.includes(true)) resolve('silence');
    });
  });

const page = { page: 'list', orders: [] };

describe('senders', () => {
  it('takes a page from the top frame of an order page, with the tab and one now', async () => {
    expect(await deliver({ type: 'page-read', payload: page }, CONTENT)).toEqual({ ok: null });
    expect(calls).toEqual([
      {
        type: 'page-read',
        payload: page,
        from: { now: NOW, tabId: 7, windowId: null, documentId: null, url: CONTENT.url },
      },
    ]);
  });

  it.each([
    ['another extension', { id: 'stranger' }],
    ['no id', { id: undefined }],
    ['no tab', { tab: undefined }],
    ['a sub-frame', { frameId: 3 }],
    ['http', { url: 'http://www.aliexpress.com/p/order/index.html' }],
    ['another site', { url: 'https://aliexpress.com.evil.com/p/order/index.html' }],
    ['a host that only ends alike', { url: 'https://notaliexpress.com/p/order/index.html' }],
    ['another page of the site', { url: 'https://www.aliexpress.com/item/1.html' }],
    ['another page of the old site', { url: 'https://trade.aliexpress.com/ajax/order_detail.htm' }],
    ['another page of the Russian site', { url: 'https://aliexpress.ru/item/1.html' }],
    ['an old page elsewhere', { url: 'https://www.aliexpress.com/orderList.htm' }],
    ['no address', { url: undefined }],
    ['nonsense for an address', { url: 'order' }],
    ['a page that is only prerendered', { documentLifecycle: 'prerender' }],
    ['one of our own pages', POPUP],
  ])('refuses a page from %s', async (_who, part) => {
    expect(await deliver({ type: 'page-read', payload: page }, { ...CONTENT, ...part })).toEqual({ failed: 'refused' });
    expect(calls).toEqual([]);
  });

  it.each([
    'https://www.aliexpress.us/p/order/detail.html?orderId=1',
    'https://aliexpress.com/p/order/index.html',
    'https://aliexpress.ru/order-list/8190000000000001',
    ...ORDER_PAGE_MATCHES.map((match) => match.replaceAll('*', 'm')),
  ])('takes a page from %s while it is shown', async (url) => {
    const sender = { ...CONTENT, url, documentLifecycle: 'active' };
    expect(await deliver({ type: 'page-read', payload: page }, sender)).toEqual({ ok: null });
  });

  const ofExtension = (Object.keys(SENDERS) as MessageType[]).filter((type) => SENDERS[type] === 'extension');
  it.each(ofExtension)('refuses %s from a page of the shop', async (type) => {
    expect(await deliver({ type, payload: null }, CONTENT)).toEqual({ failed: 'refused' });
    expect(calls).toEqual([]);
  });

  it('takes an order from our own page, refuses it from a look-alike', async () => {
    const message = { type: 'get-order', payload: { orderId: '8190000000000001' } };
    expect(await deliver(message, POPUP)).toEqual({ ok: null });
    expect(await deliver(message, { ...POPUP, url: 'https://test-extension-id/popup.html' })).toEqual({
      failed: 'refused',
    });
  });
});

describe('payloads', () => {
  it.each([
    ['get-order', { orderId: '12ab' }],
    ['get-order', { orderId: 12 }],
    ['get-order', null],
    ['add-event', { orderId: '1', type: 'made-up' }],
    ['add-event', { orderId: '1', type: 'page-refused', until: '9999-01-01' }],
    ['add-event', { orderId: '1', type: 'arrived-good', extra: 1 }],
    ['add-event', { orderId: '1', type: 'arrived-good', lines: [] }],
    ['add-event', { orderId: '1', type: 'arrived-good', lines: Array.from({ length: 101 }, String) }],
    ['add-event', { orderId: '1', type: 'seller-offered', amount: -1 }],
    ['add-event', { orderId: '1', type: 'seller-offered', amount: Number.POSITIVE_INFINITY }],
    ['add-event', { orderId: '1', type: 'case-opened', asked: Number.NaN }],
    ['add-event', { orderId: '1', type: 'return-posted', number: 'x'.repeat(81) }],
    ['add-event', { orderId: '1', type: 'decided', outcome: { won: true } }],
    ['set-date', { orderId: '1', date: 'tomorrow' }],
    ['set-note', { orderId: '1', note: 'x'.repeat(2001) }],
    ['change-settings', { language: 'auto', hour: 24 }],
  ])('answers invalid to %s with %j', async (type, payload) => {
    expect(await deliver({ type, payload }, POPUP)).toEqual({ failed: 'invalid' });
    expect(calls).toEqual([]);
  });

  it('refuses a body of 5 MB before any handler sees it', async () => {
    const payload = { ...page, language: 'x'.repeat(5_000_000) };
    expect(await deliver({ type: 'page-read', payload }, CONTENT)).toEqual({ failed: 'refused' });
    expect(calls).toEqual([]);
  });

  it.each([[{ type: 'constructor', payload: null }], [{ type: 'made-up' }], [{ type: 3 }], ['text'], [null]])(
    'stays silent to %j',
    async (message) => {
      expect(await deliver(message, POPUP)).toBe('silence');
    },
  );
});

describe('failures', () => {
  it('says the word a handler chose', async () => {
    fail = new Refusal('storage');
    expect(await deliver({ type: 'get-overview', payload: null }, POPUP)).toEqual({ failed: 'storage' });
  });
  it('keeps the text of any other error to itself', async () => {
    fail = new Error('secret path');
    expect(await deliver({ type: 'get-overview', payload: null }, POPUP)).toEqual({ failed: 'unexpected' });
  });
});
