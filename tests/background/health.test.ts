// Health learned from what happens: pages read and not read, refusals, reminders shown; and the round's list of orders.
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../utils/core/time';
import { card, dayText, detailPage, listPage } from './pages';
import { answer, ask, freshBrowser, NOW, setClock, startWorker } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const order = (id: string, ago = 20) => card({ id, placed: NOW - ago * DAY });
const refundBefore = (at: number): string => `Refund if no delivery before ${dayText(at)}`;

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('get-health', () => {
  it('is calm and empty in the beginning', async () => {
    expect(await answer('get-health', null)).toEqual({
      health: { notifications: 'ok', unreadablePage: null, storage: 'ok', listSeenAt: null, lost: 0, undecided: 0 },
      reading: { designs: {}, refused: {}, disagreed: {} },
      pages: [],
      reminders: { permission: 'granted', shownAt: null, nextAt: null, seen: null },
      kept: { open: 0, done: 0 },
      learned: [],
    });
  });

  it('tells per design and field when it was read, by what, and what was missed', async () => {
    const { total: _total, ...fields } = order(A).fields;
    await answer('page-read', listPage([{ ...order(A), fields }], NOW));
    await answer('page-read', detailPage(order(A), [refundBefore(NOW + 9 * DAY)], NOW));
    const { reading } = await answer('get-health', null);
    const list = reading.designs['list/layout/order-list-2022'];
    expect(list).toMatchObject({ page: 'list', readAt: NOW });
    expect(list?.fields.status).toEqual({ readAt: NOW, from: 'test', missedAt: null });
    expect(list?.fields.total).toEqual({ readAt: null, from: null, missedAt: NOW });
    expect(reading.designs['detail/layout/order-detail-2022']?.fields.deadlines?.readAt).toBe(NOW);
  });

  it('keeps a status nobody knows as missed, not as read', async () => {
    await answer('page-read', listPage([card({ id: A, placed: NOW, status: 'Waiting for the moon' })], NOW));
    const { reading } = await answer('get-health', null);
    expect(reading.designs['list/layout/order-list-2022']?.fields.status).toMatchObject({
      readAt: null,
      missedAt: NOW,
    });
  });

  it('knows the tab of the last page of each kind and why it was not read', async () => {
    await answer('page-read', listPage([order(A)], NOW));
    setClock(NOW + HOUR);
    await answer('page-read', { ...detailPage(order(A), [], NOW + HOUR), orders: [], trouble: 'skeleton' });
    expect((await answer('get-health', null)).pages).toMatchObject([
      { page: 'detail', tabId: 7, at: NOW + HOUR, why: 'skeleton' },
      { page: 'list', tabId: 7, at: NOW, why: null },
    ]);
  });

  it('counts what was refused, and survives a restart', async () => {
    await ask('page-read', { ...listPage([], NOW), page: 'basket' } as never);
    await ask('page-read', { ...listPage([], NOW), page: 'basket' } as never);
    await ask('get-health', null, { url: 'https://evil.example/' });
    await expect
      .poll(async () => (await answer('get-health', null)).reading.refused)
      .toEqual({
        invalid: { count: 2, at: NOW },
        refused: { count: 1, at: NOW },
      });
    await startWorker();
    expect((await answer('get-health', null)).reading.refused.invalid?.count).toBe(2);
  });

  it('tells when a reminder was shown and when the next may be', async () => {
    await answer('page-read', detailPage(order(A), [refundBefore(NOW + 8 * DAY)], NOW));
    await answer('test-notification', null);
    const { reminders } = await answer('get-health', null);
    expect(reminders.shownAt).toBe(NOW);
    expect(reminders.nextAt).toBeGreaterThan(NOW);
  });
});

describe('get-check', () => {
  it('lists open orders with when their own page was read: the list does not count', async () => {
    await answer('page-read', listPage([order(A), order(B)], NOW));
    await answer('page-read', listPage([card({ id: '8190000000000003', placed: NOW, status: 'Expired' })], NOW));
    setClock(NOW + HOUR);
    await answer('page-read', detailPage(order(B), [], NOW + HOUR));
    const { orders, trouble } = await answer('get-check', null);
    expect(Object.fromEntries(orders.map(({ orderId, detailSeenAt }) => [orderId, detailSeenAt]))).toEqual({
      [A]: null,
      [B]: NOW + HOUR,
    });
    expect(trouble).toBeNull();
    expect(orders[0]?.url).toMatch(/^https:\/\/www\.aliexpress\.com\/p\/order\/detail\.html\?orderId=/);
  });

  it('tells of a details page that could not be read, until one can', async () => {
    await answer('page-read', { ...detailPage(order(A), [], NOW), orders: [], trouble: 'captcha' });
    expect((await answer('get-check', null)).trouble).toEqual({ why: 'captcha', at: NOW });
    await answer('page-read', detailPage(order(A), [], NOW));
    expect((await answer('get-check', null)).trouble).toBeNull();
  });

  it('counts orders that were drawn without their number', async () => {
    const count = async () => (await answer('get-health', null)).reading.refused['order-unnamed']?.count;
    await answer('page-read', { ...listPage([order(A)], NOW), unnamed: 0 });
    expect(await count()).toBeUndefined();
    await answer('page-read', { ...listPage([order(A)], NOW), unnamed: 2 });
    expect(await count()).toBe(2);
    expect((await answer('get-orders', null)).length).toBe(1);
  });
});
