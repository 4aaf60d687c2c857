// The practice shop answers as the site does, its refusals included, and nothing beyond its own addresses.
import { describe, expect, it } from 'vitest';
import { practiceOrders } from './orders';
import { route } from './routes';
import { type Scenario, scenarioAt } from './scenario';

const NOW = Date.UTC(2026, 7, 20, 9);
const LIST_PATH = '/h5/mtop.aliexpress.trade.buyer.order.list/1.0/';
const DETAIL_PATH = '/h5/mtop.aliexpress.trade.buyer.order.detail/1.0/';

const get = (url: string, change: Partial<Scenario> = {}) =>
  route({ method: 'GET', url: new URL(url), body: '', origin: '' }, scenarioAt(NOW, change), NOW);
const call = (path: string, data: object, host = 'acs.aliexpress.com') =>
  get(`https://${host}${path}?callback=mtopjsonp1&data=${encodeURIComponent(JSON.stringify(data))}`).body;
const post = (params: object) => {
  const body = new URLSearchParams({ data: JSON.stringify({ params: JSON.stringify(params) }) }).toString();
  const url = new URL(`https://acs.aliexpress.com${LIST_PATH}`);
  return route({ method: 'POST', url, body, origin: 'https://www.aliexpress.com' }, scenarioAt(NOW), NOW);
};
const idsIn = (text: string) => [...new Set([...text.matchAll(/"orderId":"(\d+)"/g)].map(([, id]) => id))];

describe('the list', () => {
  it('comes first as a script, ten orders of the page', () => {
    const text = call(LIST_PATH, { renderType: 'init', statusTab: 'all' });
    expect(text).toMatch(/^ mtopjsonp1\(\{.*\}\)$/);
    expect(idsIn(text)).toHaveLength(10);
  });

  it('gives the next page as JSON to the page that may read it, and without linkage nothing', () => {
    const data = JSON.stringify({ pageIndex: 2, statusTab: 'all' });
    const next = post({ data, linkage: {} });
    expect(idsIn(next.body)).toHaveLength(practiceOrders(NOW).length - 10);
    expect(next.headers['access-control-allow-origin']).toBe('https://www.aliexpress.com');
    const bare = post({ data });
    expect(bare.body).toContain('SUCCESS');
    expect(idsIn(bare.body)).toEqual([]);
  });

  it('keeps to the site that asked', () => {
    const text = call(LIST_PATH, { renderType: 'init', statusTab: 'all' }, 'acs.aliexpress.us');
    expect(text).toContain('//www.aliexpress.us/p/order/detail.html');
    expect(text).not.toContain('www.aliexpress.com/');
  });
});

describe('an order', () => {
  it('is asked for by tradeOrderId; any other name gives SUCCESS and nothing', () => {
    expect(call(DETAIL_PATH, { tradeOrderId: '8196100000010011' })).toContain(
      'Refund if no delivery before Aug 24, 2026',
    );
    expect(call(DETAIL_PATH, { orderId: '8196100000010011' })).not.toContain('detail_order_status_block');
  });
});

describe('the way of a parcel', () => {
  it('is asked for by order; of an order that nobody sent there is no parcel', () => {
    const ask = (tradeOrderId: string) => call('/h5/mtop.ae.ld.querydetail/1.0/', { tradeOrderId });
    expect(ask('8196100000120122').match(/"mailNo"/g)).toHaveLength(2);
    expect(ask('8196100000120122')).toContain('Refund if no delivery before Sep 13, 2026');
    expect(ask('8196100000050055')).toContain('"trackingDetailLineList":[]');
    expect(ask('1')).toContain('"module":{}');
  });
});

describe('trouble', () => {
  it('sends the logged-out to the login', () => {
    const answer = get('https://www.aliexpress.com/p/order/index.html', { mode: 'logged-out' });
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toMatch(/^https:\/\/login\.aliexpress\.com\//);
  });

  it.each(['captcha', 'session-over', 'skeleton'] as const)('%s answers without one order', (mode) => {
    const query = encodeURIComponent(JSON.stringify({ renderType: 'init', statusTab: 'all' }));
    expect(idsIn(get(`https://acs.aliexpress.com${LIST_PATH}?data=${query}`, { mode }).body)).toEqual([]);
  });

  it.each([
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/g/order-list/../../secret.js',
    'https://www.aliexpress.com/g/order-list/none.js',
    'https://acs.aliexpress.com/h5/mtop.other/1.0/',
    'https://example.com/p/order/index.html',
    'https://www.aliexpress.com.example.com/p/order/index.html',
  ])('has nothing at %s', (url) => {
    expect(get(url).status).toBe(404);
  });
});
