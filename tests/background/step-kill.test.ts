// The worker dies at the n-th call of a browser API or of the database, for every n, and starts again. Whatever n was: the
// reminder is on screen, under one id only.
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, detailWithCounter } from './pages';
import {
  answer,
  badge,
  freshBrowser,
  killWorker,
  NOW,
  nextAlarm,
  setClock,
  settled,
  shown,
  startWorker,
  wake,
} from './worker';

const A = '8190000000000001';
const DUE = NOW + HOUR;

const targets: readonly (readonly [object, string])[] = [
  [fakeBrowser.notifications, 'create'],
  [fakeBrowser.notifications, 'getAll'],
  [fakeBrowser.alarms, 'create'],
  [fakeBrowser.alarms, 'get'],
  [fakeBrowser.storage.local, 'get'],
  [fakeBrowser.storage.local, 'set'],
  [fakeBrowser.action, 'setBadgeText'],
];

/** After `calls` calls nothing is done and nothing answers any more. The last call itself may still have had its effect. */
function dieAfter(calls: number, effect: boolean): { readonly dead: () => boolean } {
  let left = calls;
  const spend = (): 'live' | 'last' | 'dead' => {
    left -= 1;
    if (left > 0) return 'live';
    return left === 0 ? 'last' : 'dead';
  };
  for (const [owner, name] of targets) {
    const real = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
    vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation((...all: unknown[]) => {
      const now = spend();
      if (now === 'live') return real.apply(owner, all);
      if (now === 'last' && effect) real.apply(owner, all);
      return new Promise(() => {});
    });
  }
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...all) {
    if (spend() === 'live') return transaction.apply(this, all);
    throw new Error('the worker is dead');
  });
  return { dead: () => left <= 0 };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** True when the worker died before it was through. */
async function dieAndStart(calls: number, effect: boolean): Promise<boolean> {
  freshBrowser();
  await startWorker();
  await answer('page-read', detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 7 * DAY + HOUR, NOW));
  const made = new Set<string>();
  setClock(DUE);
  const { dead } = dieAfter(calls, effect);
  void fakeBrowser.alarms.onAlarm.trigger({ name: 'next', scheduledTime: DUE, persistAcrossSessions: true });
  await Promise.race([settled(), vi.waitFor(() => expect(dead()).toBe(true), { timeout: 2000, interval: 1 })]);
  const died = dead();
  for (const id of Object.keys(shown())) made.add(id);
  killWorker();
  vi.restoreAllMocks();
  await startWorker();
  await wake(DUE + 1);
  for (const id of Object.keys(shown())) made.add(id);
  expect([...made], `died at call ${calls}`).toHaveLength(1);
  expect(Object.keys(shown())).toEqual([...made]);
  expect([await badge(), await nextAlarm()]).toEqual(['1', NOW + 4 * DAY + HOUR - 30_000]);
  return died;
}

it.each([false, true])(
  'faults 9, 10 and 11: shows the reminder once, whichever call was the last (its effect: %s)',
  async (effect) => {
    let calls = 1;
    while (await dieAndStart(calls, effect)) calls += 1;
    expect(calls).toBeGreaterThan(10);
  },
  60_000,
);
