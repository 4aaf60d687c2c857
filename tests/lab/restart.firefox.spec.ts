// Fault 4: Firefox keeps no alarm over a restart. At the start, asked by nobody, both are set again from what is stored.
import { mkdirSync } from 'node:fs';
import { launchFirefox } from '../e2e/support/firefox';
import { awaiting } from '../e2e/support/pages';
import { expect, test } from '../e2e/support/test';
import { practiceSource } from '../shop/source';
import { alarmsOf, ask, readEnd } from './firefox-life';
import { times } from './length';
import { DAY, WEEK } from './packed-life';

const ID = '8196100000880404';

test('fault 4: a restart of Firefox sets the alarms again', async ({ shop, profile }) => {
  mkdirSync(profile, { recursive: true });
  const counter = { form: 'lefttime', endsAt: Date.now() + WEEK + DAY } as const;
  shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter })]);
  const first = await launchFirefox(shop.port, { profile });
  let due = 0;
  try {
    const quiet = await first.open('manifest.json');
    due = (await readEnd(first, quiet, ID)) - WEEK;
    await expect.poll(async () => (await alarmsOf(quiet)).next).toBe(due);
  } finally {
    await first.browser.close();
  }

  for (let start = 0; start < times(1, 5); start += 1) {
    const again = await launchFirefox(shop.port, { profile });
    try {
      const quiet = await again.open('manifest.json');
      await expect.poll(() => alarmsOf(quiet).catch(() => ({})), { timeout: 20_000 }).toMatchObject({ next: due });
      expect((await alarmsOf(quiet)).heartbeat).toBeGreaterThan(Date.now());
      expect((await ask(quiet, 'get-order', { orderId: ID }))?.nextReminderAt).toBe(due);
      expect((await ask(quiet, 'get-health', null)).reminders.shownAt).toBeNull();
    } finally {
      await again.browser.close();
    }
  }
});
