// What is on screen goes when its reason has gone, and stays while any of it still holds.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, localDay } from '../../utils/core/time';
import { card, detailWithCounter, listPage } from './pages';
import { answer, freshBrowser, NOW, setClock, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const LEFT = 7 * DAY + HOUR;
const counter = (id: string, left: number, now: number) =>
  detailWithCounter(card({ id, placed: NOW - 20 * DAY }), left, now);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

/** One notification of these orders, an hour from now. */
async function rung(...ids: readonly string[]): Promise<string> {
  for (const id of ids) await answer('page-read', counter(id, LEFT, NOW));
  await wake(NOW + HOUR);
  const [id = '', ...others] = Object.keys(shown());
  expect(others).toEqual([]);
  setClock(NOW + 2 * HOUR);
  return id;
}

const kept = async () => {
  const { openDatabase } = await import('../../utils/store/database');
  const { readLedger } = await import('../../utils/store/ledger');
  const { readMeta } = await import('../../utils/store/meta');
  const database = await openDatabase();
  const { lastPages, unreadable } = await readMeta(database);
  return { ledger: (await readLedger(database, [A])).length, addresses: JSON.stringify([lastPages, unreadable]) };
};

describe('a notification goes', () => {
  beforeEach(() => rung(A));
  it.each([
    ['the money is back', () => answer('add-event', { orderId: A, type: 'money-back' })],
    ['the order is forgotten', () => answer('forget-order', { orderId: A })],
    ['it is put off', () => answer('set-snooze', { orderId: A, until: localDay(NOW + 2 * DAY, zone) })],
    ['its date has moved', () => answer('page-read', counter(A, 30 * DAY, NOW + 2 * HOUR))],
    ['titles are hidden', () => answer('change-settings', { ...DEFAULT_SETTINGS, hideTitles: true })],
  ] as const)('when %s', async (_why, change) => {
    await change();
    expect(shown()).toEqual({});
  });
  it('but not by time alone, nor for another setting', async () => {
    const [id] = Object.keys(shown());
    await answer('change-settings', { ...DEFAULT_SETTINGS, hour: 12 });
    for (const days of [1, 3, 8]) await wake(NOW + days * DAY);
    expect(Object.keys(shown())).toContain(id);
  });
});

it('a notification of two orders stays until the last of them is done', async () => {
  const id = await rung(A, B);
  await answer('add-event', { orderId: A, type: 'money-back' });
  expect(Object.keys(shown())).toEqual([id]);
  await answer('add-event', { orderId: B, type: 'arrived-good' });
  expect(shown()).toEqual({});
});

it('what was forgotten and given back in time rings nothing twice', async () => {
  await rung(A);
  await answer('forget-order', { orderId: A });
  setClock(NOW + 2 * HOUR + HOUR / 2);
  await answer('restore-order', { orderId: A });
  for (const hours of [3, 5, 30]) await wake(NOW + hours * HOUR);
  expect(shown()).toEqual({});
});

it('of what is forgotten for good neither reminders nor addresses are kept', async () => {
  await rung(A);
  await answer('page-read', { ...counter(A, LEFT, NOW), page: 'returns', orders: [], trouble: 'skeleton' });
  await answer('page-read', listPage([card({ id: B, placed: NOW - 20 * DAY })], NOW + 2 * HOUR));
  expect(await kept()).toMatchObject({ ledger: 1, addresses: expect.stringContaining(A) });
  await answer('forget-order', { orderId: A });
  await wake(NOW + 4 * HOUR);
  const { ledger, addresses } = await kept();
  expect([ledger, addresses.includes(A)]).toEqual([0, false]);
  expect(addresses).toContain('order/index.html');
});

it('the one about the list goes when it was seen, also where titles are hidden', async () => {
  await answer('page-read', { ...counter(A, 60 * DAY, NOW), page: 'list' });
  await wake(NOW + 11 * DAY);
  await answer('change-settings', { ...DEFAULT_SETTINGS, hideTitles: true });
  expect(Object.keys(shown())).toEqual([expect.stringMatching(/^list\//)]);
  setClock(NOW + 12 * DAY);
  await answer('page-read', { ...counter(A, 48 * DAY, NOW + 12 * DAY), page: 'list' });
  expect(shown()).toEqual({});
});

it('the one about lost orders goes when all were read again', async () => {
  await answer('page-read', counter(A, LEFT + 30 * DAY, NOW));
  await answer('page-read', counter(B, LEFT + 30 * DAY, NOW));
  globalThis.indexedDB = new IDBFactory();
  await startWorker();
  await answer('page-read', counter(A, LEFT + 30 * DAY, NOW));
  expect(Object.keys(shown())).toEqual(['lost']);
  await answer('page-read', counter(B, LEFT + 30 * DAY, NOW));
  expect(shown()).toEqual({});
});
