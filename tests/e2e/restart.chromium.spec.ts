// A packed build over a restart of the browser: orders, settings and alarms are kept and nothing is notified twice.
import { practiceSource } from '../shop/source';
import { launch } from './support/launch';
import { ask, ordersOf, shownNotices } from './support/messages';
import { installIn, packer } from './support/packed';
import { awaiting, openDetail } from './support/pages';
import { expect, test } from './support/test';

const ID = '8196100000880088';
const DAY = 86_400_000;
/** Chromium writes alarms to disk with a delay; nothing tells when it has. */
const ALARMS_ON_DISK = 2000;

test('a restart keeps all and notifies nothing twice', async ({ shop, profile }, info) => {
  const packed = packer(info.outputPath('packed')).pack();
  installIn(profile, packed);
  const counter = { form: 'lefttime', endsAt: Date.now() + 2 * DAY } as const;
  shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter })]);

  const before = await launch({ profile, shopPort: shop.port, packedId: packed.id });
  const dashboard = await before.open('dashboard.html');
  await openDetail(await before.context.newPage(), ID);
  await expect.poll(() => shownNotices(dashboard)).toHaveLength(1);
  const settings = { ...(await ask(dashboard, 'get-overview', null)).settings, hour: 7 };
  await ask(dashboard, 'change-settings', settings);
  const kept = (await ordersOf(dashboard)).get(ID);
  const closing = Date.now();
  await expect.poll(() => Date.now() - closing, { timeout: 10_000 }).toBeGreaterThan(ALARMS_ON_DISK);
  await before.context.close();

  const after = await launch({ profile, shopPort: shop.port, packedId: packed.id });
  const probe = await after.open('manifest.json');
  const overview = await ask(probe, 'get-overview', null);
  expect(overview.settings.hour).toBe(7);
  expect((await ordersOf(probe)).get(ID)?.order).toEqual(kept?.order);
  await expect.poll(() => probe.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  const names = await probe.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort());
  expect(names).toEqual(['heartbeat', 'next']);
  expect(await shownNotices(probe)).toEqual([]);
  await after.context.close();
});
