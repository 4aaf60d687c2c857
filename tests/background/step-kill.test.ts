// The worker dies at the n-th call of a browser API or of the database, for every n, and starts again. Whatever n was: the
// reminder is on screen, under one id only.
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { dieAfter } from '../webext/fault-death';
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
  const { dead, died: death } = dieAfter(calls, effect);
  void fakeBrowser.alarms.onAlarm.trigger({ name: 'next', scheduledTime: DUE, persistAcrossSessions: true });
  await Promise.race([settled(), death]);
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
