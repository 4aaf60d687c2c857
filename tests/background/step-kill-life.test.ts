// Whole lives, cut at a call of a browser API or of the database, at every one in the lab and at many in `npm test`. The worker
// starts anew, what got no answer is done once more, and the life goes on. Each reminder was on screen, each under one id, and
// nothing else.
import { afterEach, expect, it, vi } from 'vitest';
import { times } from '../lab/length';
import { type Death, dieAfter } from '../webext/fault-death';
import { type BrowserLife, LIVES } from './lives';
import { freshBrowser, killWorker, setClock, settled, shown, startWorker, wake } from './worker';

afterEach(() => {
  vi.restoreAllMocks();
});

/** @returns whether it was cut before it was over */
async function liveCut({ steps, rungs }: BrowserLife, calls: number): Promise<boolean> {
  freshBrowser();
  await startWorker();
  const seen: string[] = [];
  const look = (): void => void seen.push(...Object.keys(shown()).filter((id) => !seen.includes(id)));
  let death: Death | null = dieAfter(calls, calls % 2 === 0);
  let wasCut = false;
  for (const [at, act] of steps) {
    setClock(at);
    const done = act().then(settled, () => undefined);
    await Promise.race([done, ...(death === null ? [] : [death.died])]);
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
  expect(told, `cut at call ${calls}`).toEqual(rungs);
  return wasCut;
}

it.each(LIVES)(
  'faults 9, 10 and 11: a life $name, cut anywhere, tells each reminder, each under one id',
  async (life) => {
    const stride = times(17, 1);
    let cuts = 0;
    for (let calls = 1; await liveCut(life, calls); calls += stride) cuts += 1;
    expect(cuts * stride).toBeGreaterThan(100);
  },
  times(60_000, 1_800_000),
);
