// Fault 5: Firefox keeps the delay of an alarm in 32 bits. One that is over 49.7 days ahead fires early and is gone. Ours is
// never over 20 days ahead, so that a far date rings nothing now.
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../e2e/support/firefox';
import { awaiting } from '../e2e/support/pages';
import { expect, test } from '../e2e/support/test';
import { practiceSource } from '../shop/source';
import { alarmsOf, ask, readEnd } from './firefox-life';
import { isLong } from './length';
import { DAY, until, WEEK } from './packed-life';

declare const browser: typeof chrome;

const TRAP = 2 ** 32;
const TRAPPED = '8196100000880505';
const FAR = '8196100000880507';
const SOON = 15_000;

/** What Firefox does to an alarm that is not held back. Once it keeps it, this says so. */
async function expectEarly(quiet: Page): Promise<void> {
  const when = Date.now() + TRAP + 5000;
  await quiet.evaluate((far) => browser.alarms.create('not-ours', { when: far }), when);
  expect(await alarmsOf(quiet)).toHaveProperty('not-ours');
  await until(when - TRAP + 3000);
  expect(await alarmsOf(quiet)).not.toHaveProperty('not-ours');
}

test('fault 5: a date 75 days ahead, and one that 32 bits would bring to now, ring nothing', async ({ shop }) => {
  const due = Date.now() + TRAP + SOON;
  const ends = { [TRAPPED]: due + 30_000 + WEEK, [FAR]: Date.now() + 75 * DAY };
  const orders = Object.entries(ends).map(([id, endsAt]) =>
    awaiting(id, { placed: -5, shipped: -3, counter: { form: 'lefttime', endsAt } }),
  );
  shop.scenario.source = practiceSource(orders);
  const firefox = await launchFirefox(shop.port);
  try {
    const quiet = await firefox.open('manifest.json');
    for (const id of [TRAPPED, FAR]) await readEnd(firefox, quiet, id);
    await expect.poll(async () => (await alarmsOf(quiet)).next).toBeGreaterThan(Date.now());
    const before = await alarmsOf(quiet);
    expect(before.next).toBeLessThanOrEqual(Date.now() + 20 * DAY);

    await until(due - TRAP + 3000);
    expect((await ask(quiet, 'get-health', null)).reminders.shownAt).toBeNull();
    const after = await alarmsOf(quiet);
    expect(after.next).toBeGreaterThanOrEqual(before.next ?? 0);
    expect(after.next).toBeLessThanOrEqual(Date.now() + 20 * DAY);
    if (isLong) await expectEarly(quiet);
  } finally {
    await firefox.browser.close();
  }
});
