// Two lives of a browser, step by step, for a worker that is to be cut at every call: one order alone, and one with all that
// can come in between. Each step can be done once more, as a user or a page would that got no answer.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeReading } from '../../utils/core/record/merge-reading';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, localDay } from '../../utils/core/time';
import { packOrder } from '../../utils/core/travel/pack';
import type { MessageType, Payload } from '../../utils/webext/messages';
import { counter, reading } from '../core/readings';
import { loseAlarms, loseNotifications } from '../webext/fault-browser';
import { card, detailWithCounter } from './pages';
import { answer, killWorker, NOW, setClock, settled, shown, startWorker, wake } from './worker';

type Step = readonly [at: number, act: () => Promise<unknown>];
export interface BrowserLife {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What must have been on screen, in this order, each under one id. */
  readonly rungs: readonly string[];
}

const A = '8190000000000001';
const B = '8190000000000002';
const LEFT = 7 * DAY + HOUR;
const page = (now: number) => detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), LEFT - (now - NOW), now);

const say =
  <T extends MessageType>(type: T, payload: () => Payload<T>) =>
  () =>
    answer(type, payload());
const wakes = (at: number): Step => [at, () => wake(at)];

const update = async (): Promise<void> => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.0.1', manifest_version: 3, name: 'Claimcheck' }),
  });
  await loseAlarms();
  await startWorker();
};

/** Closed before the given time, and opened at it: what was on screen is gone. */
const reopen = (at: number): Step => [
  at,
  async () => {
    killWorker();
    await loseNotifications();
    setClock(at);
    await startWorker();
  },
];

/** The user closes what is on screen by hand. */
const closeAll = async (): Promise<void> => {
  for (const id of Object.keys(shown())) {
    await fakeBrowser.notifications.onClosed.trigger(id, true);
    await fakeBrowser.notifications.clear(id);
  }
  await settled();
};

/** Another computer writes what it read of an order that ends 30 days from the beginning. */
const elsewhere = async (): Promise<void> => {
  const fields = { status: 'awaiting-delivery' } as const;
  const read = reading(0, { id: B, seenAt: NOW, fields, deadlines: [counter(NOW + 30 * DAY)] });
  const order = packOrder({ record: mergeReading(undefined, read), ledger: [], done: false });
  await fakeBrowser.storage.sync.set({ 'bbbbbbbbbb.0': { v: 1, t: NOW, o: [order] } });
  await wake(NOW + 30 * 60_000);
};

export const LIVES: readonly BrowserLife[] = [
  {
    name: 'of one order',
    steps: [
      [NOW, say('page-read', () => page(NOW))],
      wakes(NOW + HOUR),
      [NOW + 2 * HOUR, say('page-read', () => page(NOW + 2 * HOUR))],
      [NOW + 3 * HOUR, say('add-event', () => ({ orderId: A, type: 'step-done', step: 'track' }))],
      [NOW + 4 * HOUR, say('change-settings', () => ({ ...DEFAULT_SETTINGS, hour: 18 }))],
      [NOW + 4 * DAY, update],
      wakes(NOW + 4 * DAY + HOUR),
      wakes(NOW + 6 * DAY + HOUR),
    ],
    rungs: ['7d', '3d', '24h'],
  },
  {
    name: 'with a second computer, a snooze, an unseen list and a closed browser',
    steps: [
      [NOW, say('change-settings', () => ({ ...DEFAULT_SETTINGS, otherComputers: true }))],
      [NOW + 60_000, say('page-read', () => ({ ...page(NOW + 60_000), page: 'list' }))],
      [NOW + 30 * 60_000, elsewhere],
      wakes(NOW + HOUR),
      [NOW + 2 * HOUR, closeAll],
      [NOW + 3 * HOUR, say('add-event', () => ({ orderId: A, type: 'arrived-good' }))],
      wakes(NOW + 11 * DAY),
      wakes(NOW + 23 * DAY + HOUR),
      [NOW + 23 * DAY + 2 * HOUR, say('set-snooze', () => ({ orderId: B, until: localDay(NOW + 26 * DAY, 'UTC') }))],
      wakes(NOW + 26 * DAY),
      wakes(NOW + 27 * DAY + HOUR),
      reopen(NOW + 29 * DAY + 2 * HOUR),
      [NOW + 29 * DAY + 3 * HOUR, say('missed-seen', () => null)],
    ],
    rungs: ['7d', 'list', '7d', 'again', '3d', '24h'],
  },
];
