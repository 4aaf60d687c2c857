// Which order a tab shows: kept from the address that the browser vouches for, believed only while that document is there.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { card, detailPage, listPage } from './pages';
import { answer, ask, freshBrowser, killWorker, NOW, startWorker } from './worker';

const A = '8190000000000001';
const PLACED = NOW - 20 * 86_400_000;
const order = card({ id: A, placed: PLACED });
const detail = detailPage(order, [], NOW);

/** Tabs with the document that each shows now, as the browser knows them. */
let tabs: Map<number, string>;

/** Sends a page from a tab, whose document is the one that it shows from now on. */
async function visit(tabId: number, url: string, documentId = `doc-${tabId}`, page = detail): Promise<void> {
  tabs.set(tabId, documentId);
  await ask('page-read', { ...page, url }, { tab: { id: tabId }, url, documentId });
}
const at = (tabId: number) => answer('get-tab', { tabId });

beforeEach(async () => {
  freshBrowser();
  tabs = new Map();
  Object.assign(fakeBrowser.tabs, {
    query: async () => [...tabs.keys()].map((id) => ({ id })),
    sendMessage: async (tabId: number, _message: unknown, to: { documentId?: string }) => {
      if (!tabs.has(tabId) || (to.documentId !== undefined && tabs.get(tabId) !== to.documentId)) {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }
    },
  });
  await startWorker();
});

describe('the place of a tab', () => {
  it.each([
    ['an order page', `https://www.aliexpress.com/p/order/detail.html?orderId=${A}`, A],
    ['its tracking', `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&tradeOrderId=${A}`, A],
    ['an old order page', `https://trade.aliexpress.com/order_detail.htm?orderId=${A}`, A],
    ['an order of the Russian site', `https://aliexpress.ru/order-list/${A}`, A],
    ['the list', 'https://www.aliexpress.com/p/order/index.html', null],
    ['a number that is none', 'https://www.aliexpress.com/p/order/detail.html?orderId=abc', null],
  ])('of %s', async (_what, url, orderId) => {
    await visit(7, url);
    expect(await at(7)).toEqual({ orderId });
  });

  it('is unknown for a tab that told nothing', async () => {
    expect(await at(9)).toBeNull();
  });

  it('does not outlast its document', async () => {
    await visit(7, detail.url);
    tabs.set(7, 'another page');
    expect(await at(7)).toBeNull();
    tabs.set(7, 'doc-7');
    expect(await at(7)).toEqual({ orderId: A });
  });

  it('outlasts the worker', async () => {
    await visit(7, detail.url);
    killWorker();
    await startWorker();
    expect(await at(7)).toEqual({ orderId: A });
  });

  it('of closed tabs is forgotten', async () => {
    await visit(7, detail.url);
    tabs.delete(7);
    await visit(8, detail.url);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['tab-8']);
  });

  it('is no page’s to ask', async () => {
    expect(await ask('get-tab', { tabId: 7 }, { tab: { id: 7 }, frameId: 0, url: detail.url })).toEqual({
      failed: 'refused',
    });
  });
});

describe('"Show the steps"', () => {
  it('opens the panel of its window and leads it to the order, whatever page it was pressed on', async () => {
    const opened: unknown[] = [];
    Object.assign(fakeBrowser, { sidePanel: { open: async (of: unknown) => void opened.push(of) } });
    const url = 'https://www.aliexpress.com/p/order/index.html';
    await visit(7, url, 'doc-7', listPage([order], NOW));
    await ask('open-guide', { orderId: A }, { tab: { id: 7, windowId: 3 }, url, documentId: 'doc-7' });
    expect(opened).toEqual([{ windowId: 3 }]);
    expect(await at(7)).toEqual({ orderId: A });
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  });
});
