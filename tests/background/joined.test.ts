// Many who ask for a sync at once: those that still wait are one, and nothing that was kept before is left out.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '../../utils/core/time';
import { card, listPage } from './pages';
import { answer, freshBrowser, NOW, nextAlarm, settled, startWorker } from './worker';

const ORDER = '8190000000001000';
const momentAt = (now: number) => ({ now, timeZone: 'UTC' });

beforeEach(async () => {
  freshBrowser();
  await startWorker();
  await answer('page-read', { ...listPage([card({ id: ORDER, placed: NOW - 20 * DAY })], NOW), startedAt: NOW });
});

const loaded = async () => ({
  ...(await import('../../entrypoints/background/reminders')),
  ...(await import('../../entrypoints/background/serial')),
});
const alarmsSet = () => vi.spyOn(fakeBrowser.alarms, 'create');

it('one runs, one waits, however many ask; each is answered', async () => {
  const { sync } = await loaded();
  const create = alarmsSet();
  await Promise.all(Array.from({ length: 20 }, (_, at) => sync(momentAt(NOW + at))));
  await settled();
  expect(create.mock.calls.filter(([name]) => name === 'next').length).toBeLessThanOrEqual(2);
});

it('goes by the newest moment', async () => {
  const { sync } = await loaded();
  const later = NOW + 25 * DAY;
  await Promise.all([sync(momentAt(NOW)), sync(momentAt(NOW)), sync(momentAt(later))]);
  expect(await nextAlarm()).toBeGreaterThanOrEqual(later);
});

it('joins none that stands before another turn: what that turn does is still to be followed', async () => {
  const { sync, inTurn } = await loaded();
  const create = alarmsSet();
  const said: string[] = [];
  create.mockImplementation(async (name) => void said.push(`alarm ${String(name)}`));
  await Promise.all([
    sync(momentAt(NOW)),
    sync(momentAt(NOW)),
    inTurn(async () => said.push('erased')),
    sync(momentAt(NOW)),
  ]);
  expect(said.slice(said.indexOf('erased'))).toContain('alarm next');
});
