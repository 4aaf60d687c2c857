// The simulator's idea on the real background: a month of short sessions, restarts that lose alarms, updates and denied
// days. Every hour rung whose time the browser ran through was shown in that time, once.
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { openDatabase } from '../../utils/store/database';
import { readLedger } from '../../utils/store/ledger';
import { type Random, randomOf } from '../sim/random';
import { loseAlarms, loseNotifications, notificationsAre } from '../webext/fault-browser';
import { card, detailWithCounter } from './pages';
import { answer, freshBrowser, killWorker, NOW, nextAlarm, setClock, startWorker, wake } from './worker';

const IDS = ['8190000000000001', '8190000000000002', '8190000000000003'];
const RUNGS = [
  ['7d', 7 * DAY],
  ['3d', 3 * DAY],
  ['24h', DAY],
  ['6h', 6 * HOUR],
  ['end', 0],
] as const;

interface Session {
  readonly from: number;
  readonly to: number;
}

async function begin(random: Random, from: number): Promise<void> {
  killWorker();
  await loseNotifications();
  if (random.chance(0.5)) await loseAlarms();
  const version = random.chance(0.1) ? `1.0.${Math.floor(from / DAY)}` : '1.0.0';
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version, manifest_version: 3, name: 'Claimcheck' }) });
  setClock(from);
  await startWorker();
}

/** The browser runs: the alarms fire that are due in it. */
async function run({ from, to }: Session): Promise<void> {
  for (let now = from; now < to; ) {
    const beat = now + HOUR;
    const next = (await nextAlarm()) ?? beat;
    const at = Math.max(now + 1, Math.min(next > now ? next : beat, beat));
    if (at >= to) return;
    await wake(at, at === next ? 'next' : 'heartbeat');
    now = at;
  }
}

async function month(seed: number): Promise<{ ends: number[]; sessions: Session[] }> {
  const random = randomOf(seed);
  freshBrowser();
  await startWorker();
  const ends = IDS.map(() => NOW + random.whole(9, 25) * DAY + random.whole(0, 1440) * MINUTE);
  for (const [at, id] of IDS.entries()) {
    await answer('page-read', detailWithCounter(card({ id, placed: NOW - DAY }), (ends[at] ?? 0) - NOW, NOW));
  }
  const sessions: Session[] = [];
  for (let from = NOW + 2 * HOUR; from < NOW + 27 * DAY; from += random.between(14, 40) * HOUR) {
    const session = { from: Math.round(from), to: Math.round(from + random.between(0.5, 5) * HOUR) };
    const level = random.chance(0.1) ? 'denied' : 'granted';
    notificationsAre(level);
    await begin(random, session.from);
    await run(session);
    if (level === 'granted') sessions.push(session);
  }
  return { ends, sessions };
}

it.each([1, 2])(
  'a month (seed %i): each rung that the browser ran through is shown in its time',
  async (seed) => {
    const { ends, sessions } = await month(seed);
    const ledger = await readLedger(await openDatabase(), IDS);
    let checked = 0;
    for (const [at, id] of IDS.entries()) {
      const earliest = (ends[at] ?? 0) - 30_000;
      for (const [index, [rung, before]] of RUNGS.slice(0, -1).entries()) {
        const [from, to] = [earliest - before, earliest - (RUNGS[index + 1]?.[1] ?? 0)];
        const ran = sessions.some((session) => Math.min(session.to, to) - Math.max(session.from, from) > HOUR + MINUTE);
        if (!ran || from < NOW + HOUR) continue;
        checked += 1;
        const rang = ledger.filter((entry) => entry.orderId === id && entry.key.includes(`|${rung}|`));
        expect(
          rang.map(({ state }) => state),
          `${id} ${rung}`,
        ).toEqual(['shown']);
        expect(rang[0]?.at).toBeGreaterThanOrEqual(from);
        expect(rang[0]?.at).toBeLessThan(to);
      }
    }
    expect(checked).toBeGreaterThan(3);
  },
  60_000,
);
