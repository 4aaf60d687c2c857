// Fault 12: the worker is killed again and again, and woken by whatever wakes it. The alarms stay where they are, and what
// was told is not told again.

import { ask, shownNotices } from '../e2e/support/messages';
import { awaiting, openDetail } from '../e2e/support/pages';
import { expect, test } from '../e2e/support/test';
import { practiceSource } from '../shop/source';
import { times } from './length';
import { alarmsOf, DAY } from './packed-life';

const ID = '8196100000881212';

test('fault 12: fifty kills in a row leave the alarms where they are and tell nothing twice', async ({
  extension,
  shop,
}) => {
  const counter = { form: 'lefttime', endsAt: Date.now() + 5 * DAY } as const;
  shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter })]);
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  const quiet = await extension.open('manifest.json');
  await expect.poll(() => shownNotices(quiet)).toHaveLength(1);
  await page.close();
  const told = async () => (await ask(quiet, 'get-health', null)).reminders;
  await expect.poll(async () => (await told()).nextAt).toBeGreaterThan(Date.now());
  const before = { alarms: await alarmsOf(quiet), notices: await shownNotices(quiet), told: await told() };
  expect(before.alarms.next).toBe(before.told.nextAt);

  for (let kill = 0; kill < times(50, 500); kill += 1) {
    await extension.killWorker();
    await told();
    if (kill % 5 === 0) {
      await extension.worker.evaluate(
        (name) => {
          const alarm = { name, scheduledTime: Date.now() };
          (chrome.alarms.onAlarm as unknown as { dispatch(of: object): void }).dispatch(alarm);
        },
        kill % 2 === 0 ? 'next' : 'heartbeat',
      );
    }
    const now = { alarms: await alarmsOf(quiet), told: await told() };
    expect(now, `after kill ${kill + 1}`).toEqual({ alarms: before.alarms, told: before.told });
    // The browser takes a notification away by itself after a while.
    const others = (await shownNotices(quiet)).filter((id) => !before.notices.includes(id));
    expect(others, `after kill ${kill + 1}`).toEqual([]);
  }
});
