// The database is gone, or not ours to open: nothing rings twice because of it, nothing is overwritten, and it is said.
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, detailWithCounter, listPage } from './pages';
import {
  answer,
  ask,
  badge,
  freshBrowser,
  killWorker,
  NOW,
  nextAlarm,
  setClock,
  shown,
  startWorker,
  wake,
} from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const order = (id: string) => card({ id, placed: NOW - 20 * DAY });
const LEFT = 7 * DAY + HOUR;

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

it('fault 56: a rung that rang before the loss does not ring again after the order was read anew', async () => {
  await answer('page-read', detailWithCounter(order(A), LEFT, NOW));
  await wake(NOW + HOUR);
  const rang = Object.keys(shown());
  expect(rang).toHaveLength(1);
  await fakeBrowser.notifications.clear(rang[0] ?? '');
  globalThis.indexedDB = new IDBFactory();
  setClock(NOW + 2 * HOUR);
  await startWorker();
  await answer('page-read', detailWithCounter(order(A), LEFT - 2 * HOUR, NOW + 2 * HOUR));
  await wake(NOW + 3 * HOUR);
  expect(shown()).toEqual({});
  expect(await nextAlarm()).toBe(NOW + LEFT - 3 * DAY - 30_000);
});

it('fault 56: an order that was not read anew keeps what is known of it', async () => {
  await answer('page-read', detailWithCounter(order(A), LEFT, NOW));
  globalThis.indexedDB = new IDBFactory();
  await startWorker();
  await answer('page-read', listPage([order(B)], NOW));
  const { readMirror } = await import('../../utils/webext/mirror');
  expect((await readMirror()).get(A)).toMatchObject({ kind: 'protection-end', title: 'Cable' });
  await answer('page-read', detailWithCounter(order(A), LEFT, NOW));
  await answer('forget-order', { orderId: A });
  expect((await readMirror()).has(A)).toBe(false);
});

/** Closes what is on screen, wakes, and gives what is on screen then. */
async function shownAt(now: number): Promise<string[]> {
  for (const id of Object.keys(shown())) await fakeBrowser.notifications.clear(id);
  await wake(now, 'heartbeat');
  return Object.keys(shown());
}
const lost = async () => (await answer('get-overview', null)).health.lost;

it('fault 56: one order that was read anew does not silence the others: told daily as their date comes near', async () => {
  await answer('page-read', detailWithCounter(order(A), LEFT, NOW));
  await answer('page-read', listPage([order(B)], NOW));
  globalThis.indexedDB = new IDBFactory();
  await startWorker();
  expect([await lost(), await badge(), (await answer('get-health', null)).health.lost]).toEqual([2, '!', 2]);
  await answer('page-read', listPage([order(B)], NOW));
  expect([await lost(), await badge(), (await answer('get-health', null)).health.lost]).toEqual([1, '!', 1]);
  const told: number[] = [];
  for (let hour = 1; hour <= 10 * 24; hour += 1) {
    if ((await shownAt(NOW + hour * HOUR)).includes('lost')) told.push(hour);
  }
  expect(told).toEqual([24, 48, 72, 96, 120, 144, 168, 192]);
  expect([await lost(), await badge()]).toEqual([0, '1']);
});

it('fault 56: lost orders are told of until they are read again or forgotten, and never after', async () => {
  await answer('page-read', detailWithCounter(order(A), LEFT, NOW));
  await answer('page-read', detailWithCounter(order(B), LEFT, NOW));
  globalThis.indexedDB = new IDBFactory();
  await startWorker();
  expect(await lost()).toBe(2);
  await answer('page-read', listPage([order(A), order(B)], NOW));
  expect([await lost(), await badge()]).toEqual([0, '2']);
  await answer('forget-order', { orderId: A });
  expect(await lost()).toBe(0);
  expect(await shownAt(NOW + 30 * HOUR)).not.toContain('lost');
});

it('a database of a newer version is left alone and said to be unusable', async () => {
  killWorker();
  globalThis.indexedDB = new IDBFactory();
  (await openDB('claimcheck', 99, { upgrade: (database) => void database.createObjectStore('orders') })).close();
  await startWorker();
  expect(await ask('page-read', listPage([order(A)], NOW))).toEqual({ failed: 'storage' });
  expect([await badge(), (await answer('get-overview', null)).health.storage]).toEqual(['!', 'failed']);
  const newer = await openDB('claimcheck');
  expect([newer.version, await newer.count('orders')]).toEqual([99, 0]);
  newer.close();
});
