// Fault 56: the files of one of the two stores are gone when the browser starts. The other one sets the alarms, and where
// the orders are gone the user is told.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ordersOf, shownNotices } from '../e2e/support/messages';
import { installIn, packer } from '../e2e/support/packed';
import { expect, test } from '../e2e/support/test';
import { alarmsOf, close, DAY, readCounter, session, WEEK } from './packed-life';

const ID = '8196100000885656';

test('fault 56: the files of one store are gone', async ({ shop, profile }, info) => {
  const packed = packer(info.outputPath('packed')).pack();
  installIn(profile, packed);
  const life = { profile, shopPort: shop.port, packedId: packed.id };
  const lose = (path: string): void => {
    const folder = join(profile, 'Default', path);
    expect(existsSync(folder), folder).toBe(true);
    rmSync(folder, { recursive: true });
  };
  const first = await session(life);
  const due = await readCounter(first.extension, shop, ID, WEEK + DAY);
  await close(first.extension);

  lose(join('Local Extension Settings', packed.id));
  const noMirror = await session(life);
  await expect.poll(async () => (await alarmsOf(noMirror.quiet)).next).toBe(due);
  expect((await ordersOf(noMirror.quiet)).get(ID)?.nextReminderAt).toBe(due);
  expect(await shownNotices(noMirror.quiet)).toEqual([]);
  await close(noMirror.extension);

  lose(join('IndexedDB', `chrome-extension_${packed.id}_0.indexeddb.leveldb`));
  const noOrders = await session(life);
  await expect.poll(() => shownNotices(noOrders.quiet)).toEqual(['lost']);
  expect(await noOrders.quiet.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  expect(Object.keys(await alarmsOf(noOrders.quiet)).sort()).toEqual(['heartbeat', 'next']);
  await close(noOrders.extension);

  const later = await session(life);
  await expect.poll(() => later.quiet.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  expect(await shownNotices(later.quiet)).toEqual([]);
  expect(await readCounter(later.extension, shop, ID, WEEK + DAY)).toBeGreaterThan(Date.now());
  await later.extension.context.close();
});
