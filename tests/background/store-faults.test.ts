// Stores that are full, broken or refused while a reminder is due: it is told as long as either of them can be read, once,
// and the icon says that something is wrong.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { breakStorage, fillDatabase, limitStorage, loseNotifications, refuseDatabase } from '../webext/fault-browser';
import { card, detailWithCounter } from './pages';
import { answer, badge, freshBrowser, NOW, nextAlarm, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const counter = (id: string, left: number, now = NOW) =>
  detailWithCounter(card({ id, placed: NOW - 20 * DAY }), left, now);
const health = async () => (await answer('get-overview', null)).health.storage;

beforeEach(async () => {
  freshBrowser();
  await startWorker();
  await answer('page-read', counter(A, 7 * DAY + HOUR));
});

it.each([
  ['storage.local is full', () => limitStorage(0)],
  ['storage.local is broken', breakStorage],
  ['the disk is full', fillDatabase],
] as const)('fault 55: %s: what is due is told, and once while it is on screen', async (_what, fault) => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  fault();
  for (const hours of [1, 2, 3]) {
    await wake(NOW + hours * HOUR);
    expect([Object.keys(shown()).length, await badge()], `after ${hours} h`).toEqual([1, '!']);
    expect(Object.keys(shown())[0]).toContain('|7d|');
    expect(((await nextAlarm()) ?? 0) - NOW).toBe((hours + 1) * HOUR);
  }
  expect(create).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  await loseNotifications();
  await wake(NOW + 4 * HOUR);
  expect([Object.keys(shown()), await badge(), await health()]).toEqual([[], '1', 'ok']);
});

it('fault 55: a full disk is said in the popup, what was told is not told again, and what is read later is not lost', async () => {
  fillDatabase();
  await wake(NOW + HOUR);
  expect([Object.keys(shown()).length, await health()]).toEqual([1, 'failed']);
  await loseNotifications();
  await wake(NOW + 2 * HOUR);
  expect([shown(), await health()]).toEqual([{}, 'failed']);
  vi.restoreAllMocks();
  await answer('page-read', counter(B, 7 * DAY - HOUR, NOW + 3 * HOUR));
  await wake(NOW + 3 * HOUR);
  expect(Object.keys(shown())).toEqual([expect.stringContaining(B)]);
});

it('fault 55: a full disk that takes nothing at all: told, and again once it has left the screen', async () => {
  fillDatabase();
  limitStorage(0);
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  for (const hours of [1, 2]) await wake(NOW + hours * HOUR);
  expect([create.mock.calls.length, Object.keys(shown()).length]).toEqual([1, 1]);
  await loseNotifications();
  await wake(NOW + 3 * HOUR);
  expect(Object.keys(shown())).toHaveLength(1);
});

it('fault 55: a database that is refused: the nearest order is named, the alarms go on', async () => {
  refuseDatabase();
  await startWorker();
  await wake(NOW + HOUR);
  expect([Object.keys(shown()), await badge()]).toEqual([['lost'], '!']);
  expect(shown().lost?.message).toContain('Cable');
  expect(await nextAlarm()).toBe(NOW + 2 * HOUR);
});
