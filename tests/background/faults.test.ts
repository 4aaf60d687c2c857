// The fault list of docs/faults.md, row by row, on the real background: what the browser does wrong, and what must come of it.
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import {
  fillAlarms,
  hideNotifications,
  loseAlarms,
  loseNotifications,
  notificationsAre,
  strictFirefox,
} from '../webext/fault-browser';
import { card, detailWithCounter } from './pages';
import { answer, badge, freshBrowser, killWorker, NOW, nextAlarm, setClock, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const counter = (left: number, id = A, now = NOW) => detailWithCounter(card({ id, placed: NOW - 20 * DAY }), left, now);
const heartbeat = async () => (await fakeBrowser.alarms.get('heartbeat'))?.scheduledTime;
const version = (text: string) =>
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: text, manifest_version: 3, name: 'Claimcheck' }),
  });

/** Closed, and opened again later with whatever the browser kept. */
async function reopen(at: number): Promise<void> {
  killWorker();
  await loseNotifications();
  setClock(at);
  await startWorker();
}

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

it('fault 1: due while the browser is closed: one late notice at the start, nothing twice', async () => {
  await answer('page-read', counter(7 * DAY + HOUR));
  await reopen(NOW + 6 * DAY + 2 * HOUR);
  expect([Object.keys(shown()).length, await badge()]).toEqual([1, '1']);
  await reopen(NOW + 6 * DAY + 3 * HOUR);
  expect(Object.keys(shown())).toEqual([]);
});

it('fault 2: updated at a start: both alarms are written though they look present', async () => {
  await answer('page-read', counter(7 * DAY + HOUR));
  version('1.0.1');
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await reopen(NOW + 60_000);
  expect(create.mock.calls.map(([name]) => name)).toEqual(expect.arrayContaining(['next', 'heartbeat']));
});

it.each([
  ['fault 3: an update clears the alarms', '1.0.1'],
  ['fault 4: Firefox keeps none over a restart', '1.0.0'],
])('%s: they are set again to the same moment', async (_name, then) => {
  await answer('page-read', counter(7 * DAY + HOUR));
  const at = await nextAlarm();
  await loseAlarms();
  version(then);
  await reopen(NOW + 60_000);
  expect([await nextAlarm(), await heartbeat()]).toEqual([at, NOW + 60_000 + HOUR]);
});

it.each([50, 75, 90])('fault 5: a counter of %i days is never scheduled over 20 days ahead', async (days) => {
  await answer('page-read', counter(days * DAY));
  let now = NOW;
  for (let fires = 0; Object.keys(shown()).length === 0 && fires < 10; fires += 1) {
    const at = (await nextAlarm()) ?? 0;
    expect(at - now).toBeLessThanOrEqual(20 * DAY);
    now = at;
    await wake(now);
  }
  expect(now).toBe(NOW + (days - 7) * DAY - 30_000);
});

it('fault 8: an order that the rules cannot take does not keep the others from ringing', async () => {
  await answer('page-read', counter(7 * DAY + HOUR));
  await answer('page-read', counter(7 * DAY + HOUR, B));
  const database = await openDB('claimcheck');
  const stored = await database.get('orders', A);
  await database.put('orders', { ...stored, record: { ...stored.record, sightings: null } });
  database.close();
  await wake(NOW + HOUR);
  expect([Object.keys(shown()).length, await badge()]).toEqual([1, '!']);
  expect((await answer('get-overview', null)).health.undecided).toBe(1);
  expect((await answer('get-health', null)).health.undecided).toBe(1);
});

it('fault 12: fifty starts in a minute leave the alarm where it is and ring nothing twice', async () => {
  await answer('page-read', counter(7 * DAY + HOUR));
  const at = await nextAlarm();
  for (let start = 1; start <= 50; start += 1) {
    setClock(NOW + start * 1000);
    await startWorker();
  }
  expect([await nextAlarm(), shown()]).toEqual([at, {}]);
}, 60_000);

it('fault 13: no more alarms are taken: the icon says so, and the reminder still comes at the next event', async () => {
  await loseAlarms();
  await fillAlarms();
  await answer('page-read', counter(7 * DAY + HOUR));
  expect(await badge()).toBe('!');
  setClock(NOW + HOUR);
  await startWorker();
  expect(Object.keys(shown())).toHaveLength(1);
});

it('faults 14 and 15: with a browser that throws on what it does not know, alarms are set and the notice is shown', async () => {
  strictFirefox();
  await answer('page-read', counter(7 * DAY + HOUR));
  expect(await nextAlarm()).toBe(NOW + HOUR - 30_000);
  await wake(NOW + HOUR);
  expect(Object.keys(shown())).toHaveLength(1);
});

it('fault 16: denied, or taken and not on screen: the icon says so, and it is told once it can be', async () => {
  await answer('page-read', counter(7 * DAY + HOUR));
  notificationsAre('denied');
  await wake(NOW + HOUR);
  expect([shown(), await badge()]).toEqual([{}, '!']);
  notificationsAre('granted');
  hideNotifications();
  await wake(NOW + 2 * HOUR);
  expect([shown(), await badge()]).toEqual([{}, '!']);
  vi.restoreAllMocks();
  await wake(NOW + 3 * HOUR);
  expect([Object.keys(shown()).length, await badge()]).toEqual([1, '1']);
});

it('fault 24: three days ahead, then right: rings early by the wrong clock and again at the true time', async () => {
  await answer('page-read', counter(5 * DAY));
  const first = Object.keys(shown());
  await reopen(NOW + 3 * DAY);
  expect(Object.keys(shown())).toHaveLength(1);
  await reopen(NOW + HOUR);
  expect([Object.keys(shown()), await nextAlarm()]).toEqual([[], NOW + 2 * DAY - 30_000]);
  await wake(NOW + 2 * DAY);
  expect(Object.keys(shown())).toHaveLength(1);
  expect(first).toHaveLength(1);
});

it('fault 63: off for a month, then on: one notice for all, and the alarms are there', async () => {
  await answer('page-read', counter(33 * DAY));
  await answer('page-read', counter(33 * DAY, B));
  await loseAlarms();
  await reopen(NOW + 30 * DAY);
  expect(Object.keys(shown())).toHaveLength(1);
  expect(await nextAlarm()).toBe(NOW + 32 * DAY - 30_000);
});
