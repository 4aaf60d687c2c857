// A life of one order, cut at a call of a browser API or of the database, at many places: read, told of, tapped, settings
// changed, updated, told again. The worker starts anew, what got no answer is done once more, and the life goes on. Each
// reminder was on screen, each under one id, and nothing else.
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import type { MessageType, Payload } from '../../utils/webext/messages';
import { times } from '../lab/length';
import { loseAlarms } from '../webext/fault-browser';
import { dieAfter } from '../webext/fault-death';
import { card, detailWithCounter } from './pages';
import { answer, freshBrowser, killWorker, NOW, setClock, settled, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const LEFT = 7 * DAY + HOUR;
const page = (now: number) => detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), LEFT - (now - NOW), now);

type Step = readonly [at: number, act: () => Promise<unknown>];
const say =
  <T extends MessageType>(type: T, payload: () => Payload<T>) =>
  () =>
    answer(type, payload());

const update = async (): Promise<void> => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.0.1', manifest_version: 3, name: 'Claimcheck' }),
  });
  await loseAlarms();
  await startWorker();
};

const LIFE: readonly Step[] = [
  [NOW, say('page-read', () => page(NOW))],
  [NOW + HOUR, () => wake(NOW + HOUR)],
  [NOW + 2 * HOUR, say('page-read', () => page(NOW + 2 * HOUR))],
  [NOW + 3 * HOUR, say('add-event', () => ({ orderId: A, type: 'step-done', step: 'track' }))],
  [NOW + 4 * HOUR, say('change-settings', () => ({ ...DEFAULT_SETTINGS, hour: 18 }))],
  [NOW + 4 * DAY, update],
  [NOW + 4 * DAY + HOUR, () => wake(NOW + 4 * DAY + HOUR)],
  [NOW + 6 * DAY + HOUR, () => wake(NOW + 6 * DAY + HOUR)],
];
const RUNGS = ['7d', '3d', '24h'];

afterEach(() => {
  vi.restoreAllMocks();
});

/** @returns whether it was cut before it was over */
async function liveCut(calls: number): Promise<boolean> {
  freshBrowser();
  await startWorker();
  const seen: string[] = [];
  const look = (): void => void seen.push(...Object.keys(shown()).filter((id) => !seen.includes(id)));
  let death: { readonly dead: () => boolean } | null = dieAfter(calls, calls % 2 === 0);
  let wasCut = false;
  for (const [at, act] of LIFE) {
    setClock(at);
    const done = act().then(settled, () => undefined);
    const died = death?.dead;
    const cut = died && vi.waitFor(() => expect(died()).toBe(true), { timeout: 5000, interval: 1 });
    await Promise.race([done, ...(cut ? [cut] : [])]);
    look();
    if (!death?.dead()) continue;
    // The browser starts the worker again for the next event; who got no answer asks again.
    wasCut = true;
    death = null;
    killWorker();
    vi.restoreAllMocks();
    await startWorker();
    look();
    await act();
    await wake(at + 1, 'heartbeat');
    look();
  }
  vi.restoreAllMocks();
  const told = seen.map((id) => id.split('|')[2]);
  expect(told, `cut at call ${calls}`).toEqual(RUNGS);
  return wasCut;
}

it(
  'faults 9, 10 and 11: a life cut anywhere tells each reminder, each under one id',
  async () => {
    const stride = times(11, 1);
    let cuts = 0;
    for (let calls = 1; await liveCut(calls); calls += stride) cuts += 1;
    expect(cuts * stride).toBeGreaterThan(100);
  },
  times(60_000, 900_000),
);
