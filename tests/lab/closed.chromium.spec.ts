// Fault 1: the browser is closed when a reminder is due. At the next start it comes once, and at the start after it not again.
import { ordersOf, shownNotices } from '../e2e/support/messages';
import { installIn, packer } from '../e2e/support/packed';
import { expect, test } from '../e2e/support/test';
import { times } from './length';
import { alarmsOf, close, readCounter, session, until, WEEK } from './packed-life';

const ID = '8196100000880101';
const SOON = 40_000;

test('fault 1: due while the browser is closed, told once at the start', async ({ shop, profile }, info) => {
  const packed = packer(info.outputPath('packed')).pack();
  installIn(profile, packed);
  const life = { profile, shopPort: shop.port, packedId: packed.id };
  const first = await session(life);
  const due = await readCounter(first.extension, shop, ID, WEEK + SOON);
  expect((await alarmsOf(first.quiet)).next).toBe(due);
  expect(await shownNotices(first.quiet)).toEqual([]);
  await close(first.extension);
  expect(Date.now(), 'closed before it was due').toBeLessThan(due);
  await until(due + 1000);

  const second = await session(life);
  await expect.poll(() => shownNotices(second.quiet)).toHaveLength(1);
  await expect.poll(() => second.quiet.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  const [notice] = await shownNotices(second.quiet);
  const after = (await ordersOf(second.quiet)).get(ID)?.nextReminderAt ?? 0;
  expect(after).toBeGreaterThan(Date.now());
  expect(await shownNotices(second.quiet)).toEqual([notice]);
  await close(second.extension);

  for (let start = 0; start < times(1, 5); start += 1) {
    const later = await session(life);
    expect((await ordersOf(later.quiet)).get(ID)?.nextReminderAt).toBe(after);
    await expect.poll(async () => (await alarmsOf(later.quiet)).next).toBe(after);
    expect(await shownNotices(later.quiet)).toEqual([]);
    await close(later.extension);
  }
});
