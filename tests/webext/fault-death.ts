// A worker that dies: after so many calls of a browser API or of the database nothing is done and nothing answers any more.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE } from '../../utils/core/time';

const targets: readonly (readonly [object, string])[] = [
  [fakeBrowser.notifications, 'create'],
  [fakeBrowser.notifications, 'getAll'],
  [fakeBrowser.alarms, 'create'],
  [fakeBrowser.alarms, 'get'],
  [fakeBrowser.storage.local, 'get'],
  [fakeBrowser.storage.local, 'set'],
  [fakeBrowser.storage.sync, 'get'],
  [fakeBrowser.storage.sync, 'set'],
  [fakeBrowser.storage.sync, 'remove'],
  [fakeBrowser.action, 'setBadgeText'],
];

export interface Death {
  readonly dead: () => boolean;
  /** Resolves as it dies; never, where it lives on. */
  readonly died: Promise<void>;
}

/** After `calls` calls nothing is done and nothing answers any more. The last call itself may still have had its effect. */
export function dieAfter(calls: number, effect: boolean): Death {
  let left = calls;
  let dies = (): void => undefined;
  const died = new Promise<void>((resolve) => {
    dies = resolve;
  });
  const spend = (): 'live' | 'last' | 'dead' => {
    left -= 1;
    if (left > 0) return 'live';
    dies();
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
  // Nor does a dead worker wake up when the limit of its turn has passed.
  const set = globalThis.setTimeout;
  const limited = (work: () => void, ms = 0): ReturnType<typeof setTimeout> =>
    set(() => {
      if (ms < MINUTE || left > 0) work();
    }, ms);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(limited as typeof setTimeout);
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...all) {
    if (spend() === 'live') return transaction.apply(this, all);
    throw new Error('the worker is dead');
  });
  return { dead: () => left <= 0, died };
}
