// Faults 2 and 3: a new version comes, at a start or while the browser runs. Orders and alarms outlive it, and the start
// after it. Chromium holds a new version back while our pages are open; it is put in at the next start or at a reload.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ordersOf, shownNotices } from '../e2e/support/messages';
import { installIn, packer } from '../e2e/support/packed';
import { expect, test } from '../e2e/support/test';
import { times } from './length';
import { alarmsOf, close, DAY, readCounter, session, WEEK } from './packed-life';

const ID = '8196100000880202';

const versionOf = (quiet: Page): Promise<string> => quiet.evaluate(() => chrome.runtime.getManifest().version);

/** A new version waits in the profile as a folder named after it. */
const isUnpacked = (profile: string, id: string, version: string): boolean =>
  existsSync(join(profile, 'Default', 'Extensions', id, `${version}_0`, 'manifest.json'));

/** The page goes with it, so it must not wait for an answer. */
const reload = (page: Page): Promise<void> => page.evaluate(() => void setTimeout(() => chrome.runtime.reload()));

async function expectAllThere(quiet: Page, due: number): Promise<void> {
  const names = async (): Promise<string[]> => Object.keys(await alarmsOf(quiet)).sort();
  await expect.poll(names).toEqual(['heartbeat', 'next']);
  expect((await alarmsOf(quiet)).next).toBe(due);
  expect((await ordersOf(quiet)).get(ID)?.nextReminderAt).toBe(due);
  expect(await shownNotices(quiet)).toEqual([]);
}

test('fault 2: updated at a start, then started again', async ({ shop, profile }, info) => {
  const { id, pack } = packer(info.outputPath('packed'));
  installIn(profile, pack({ version: '1.0.0' }));
  const life = { profile, shopPort: shop.port, packedId: id };
  const first = await session(life);
  const due = await readCounter(first.extension, shop, ID, WEEK + DAY);
  await close(first.extension);

  for (let update = 1; update <= times(1, 4); update += 1) {
    const version = `1.0.${update}`;
    installIn(profile, pack({ version }));
    const fetching = await session(life);
    await expectAllThere(fetching.quiet, due);
    await close(fetching.extension);
    const updated = await session(life);
    expect(await versionOf(updated.quiet)).toBe(version);
    await expectAllThere(updated.quiet, due);
    await close(updated.extension);
    const again = await session(life);
    await expectAllThere(again.quiet, due);
    await close(again.extension);
  }
});

test('fault 3: updated while the browser runs, then started again', async ({ shop, profile }, info) => {
  const { id, pack } = packer(info.outputPath('packed'));
  installIn(profile, pack({ version: '1.0.0' }));
  const life = { profile, shopPort: shop.port, packedId: id };
  const first = await session(life);
  const due = await readCounter(first.extension, shop, ID, WEEK + DAY);
  await close(first.extension);

  for (let update = 1; update <= times(1, 4); update += 1) {
    const version = `1.0.${update}`;
    installIn(profile, pack({ version }));
    const { extension, quiet } = await session(life);
    expect(await versionOf(quiet)).not.toBe(version);
    await expect.poll(() => isUnpacked(profile, id, version)).toBe(true);
    await reload(quiet);
    const live = async (): Promise<string> => {
      const page = await extension.open('manifest.json').catch(() => null);
      const found = page && (await versionOf(page));
      // The files are there a moment before Chromium knows of them: a reload in between gives the old version once more.
      if (found && found !== version) await reload(page);
      else await page?.close();
      return found ?? 'none yet';
    };
    await expect.poll(live, { intervals: [500, 4000] }).toBe(version);
    const after = await extension.open('manifest.json');
    await expectAllThere(after, due);
    await close(extension);
    const again = await session(life);
    await expectAllThere(again.quiet, due);
    await close(again.extension);
  }
});
