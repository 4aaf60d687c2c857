// Alarms that come late, early, twice or never, in any mix: each rung is told at the first event from its time on, once, and
// not before; and after every event both alarms stand, the next one no later than the next rung.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { type Firing, fireNext } from '../webext/fault-alarms';
import { card, detailWithCounter } from './pages';
import { answer, freshBrowser, NOW, nextAlarm, startWorker, wake } from './worker';

const LEFT = 26 * HOUR;
const EARLIEST = NOW + LEFT - 30_000;
const LATEST = EARLIEST + MINUTE;
const RUNGS = [EARLIEST - DAY, EARLIEST - 6 * HOUR];

const by = fc.integer({ min: 1, max: 3 * HOUR });
const firing: fc.Arbitrary<Firing> = fc.oneof(
  fc.constantFrom('on-time', 'twice', 'never').map((is) => ({ is })),
  fc.tuple(fc.constantFrom('late', 'early'), by).map(([is, ms]) => ({ is, by: ms })),
);

interface Seen {
  readonly at: number;
  readonly made: number;
}

/** Every event until the counter may end, and how many notifications had been made after it. */
async function live(firings: readonly Firing[]): Promise<Seen[]> {
  freshBrowser();
  await startWorker();
  await answer('page-read', detailWithCounter(card({ id: '8190000000000001', placed: NOW - 20 * DAY }), LEFT, NOW));
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const seen: Seen[] = [];
  let now = NOW;
  for (let at = 0; ; at += 1) {
    const fired = await fireNext(now, EARLIEST - MINUTE, firings[at % firings.length] ?? { is: 'on-time' }, wake);
    if (fired === null) break;
    now = fired.at;
    if (fired.times === 0) continue;
    seen.push({ at: now, made: create.mock.calls.length });
    const next = RUNGS.find((rung) => rung > now) ?? LATEST;
    expect(await nextAlarm()).toBeLessThanOrEqual(next);
    expect((await fakeBrowser.alarms.get('heartbeat'))?.scheduledTime).toBeLessThanOrEqual(now + 2 * HOUR);
  }
  expect(new Set(create.mock.calls.map(([id]) => id)).size, 'no id twice').toBe(create.mock.calls.length);
  create.mockRestore();
  return seen;
}

it('whatever becomes of the alarms, each rung is told at the first event from its time on, and once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(firing, { minLength: 1, maxLength: 12 }), async (firings) => {
      let [before, told] = [NOW, 0];
      for (const { at, made } of await live(firings)) {
        // Of two whose time passed with no event in between, only the later one is told.
        if (RUNGS.some((rung) => rung > before && rung <= at)) told += 1;
        expect(made, `at ${(at - NOW) / HOUR} h`).toBe(told);
        before = at;
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

it('with alarms in time, one is told at each rung', async () => {
  const seen = await live([{ is: 'on-time' }]);
  const first = (made: number): number | undefined => seen.find((event) => event.made === made)?.at;
  expect([first(1), first(2), seen.at(-1)?.made]).toEqual([...RUNGS, 2]);
});
