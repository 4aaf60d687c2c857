// What the user keeps, in Firefox: a picture of the page, a file and the pack; shared with another computer; saved, deleted and
// brought back; and the sidebar beside the page. One browser for all of it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { ask } from '../lab/firefox-life';
import { practiceSource } from '../shop/source';
import { PIXEL } from './support/files';
import { launchFirefox } from './support/firefox';
import { give, isBeside, one, picturesIn, press, pressBeside, pressIcon, textOf } from './support/firefox-page';
import { ID, late } from './support/guide';
import { awaiting } from './support/pages';
import { detailUrl, expect, LIST_URL, test } from './support/test';

declare const browser: typeof chrome;

const OTHER = '8196300000000002';
const TOLD = '8196300000000003';
const ITEM = 'bbbbbbbbbb.0';

/** What was unzipped of a file, once the browser has written it to its end. */
async function saved(folder: string, name: RegExp): Promise<{ path: string; files: Record<string, Uint8Array> }> {
  let path = '';
  let files: Record<string, Uint8Array> = {};
  await expect(() => {
    path = join(folder, readdirSync(folder).find((one) => name.test(one)) ?? 'nothing yet');
    files = unzipSync(readFileSync(path));
  }).toPass({ timeout: 10_000 });
  return { path, files };
}

async function everything(page: Page) {
  const orders = (await ask(page, 'get-orders', null)).map(({ order, elsewhere }) => ({ order, elsewhere }));
  const { rows } = await ask(page, 'backup-ledger', { after: null });
  return { orders, evidence: await ask(page, 'get-all-evidence', null), rows };
}

/** Everything in the browser's shared room. */
const room = (page: Page): Promise<Record<string, { o: object[] }>> =>
  page.evaluate(() => browser.storage.sync.get(null) as Promise<Record<string, { o: object[] }>>);

/** Another computer tells of an order: one of ours under another number. */
const tellFromElsewhere = (page: Page): Promise<void> =>
  page.evaluate(
    async (key, orderId) => {
      const [own] = Object.values(await browser.storage.sync.get(null)) as { o: object[] }[];
      await browser.storage.sync.set({ [key]: { ...own, t: Date.now(), o: [{ ...own?.o[0], i: orderId }] } });
    },
    ITEM,
    TOLD,
  );

test('picture, file, pack, sharing, backup, sidebar', async ({ shop }, info) => {
  const downloads = info.outputPath('downloads');
  mkdirSync(downloads, { recursive: true });
  const lamp = info.outputPath('lamp.png');
  writeFileSync(lamp, PIXEL);
  shop.scenario.source = practiceSource([late, awaiting(OTHER)]);
  const firefox = await launchFirefox(shop.port, { downloads });
  try {
    const dashboard = await firefox.open(`dashboard.html#order/${ID}/evidence`);
    const go = (hash: string) => dashboard.evaluate((to) => location.assign(to), hash);
    const page = await firefox.browser.newPage({ type: 'window' });
    await page.goto(LIST_URL);
    await expect.poll(async () => (await ask(dashboard, 'get-orders', null)).length, { timeout: 15_000 }).toBe(2);
    await page.goto(detailUrl(ID));
    await ask(dashboard, 'first-visit-seen', null);
    await dashboard.bringToFront();

    await test.step('a file, and a picture of the page', async () => {
      await give(dashboard, 'file-input', lamp);
      await expect.poll(() => picturesIn(dashboard, 'piece')).toEqual([[1, 1]]);
      await press(dashboard, 'ask-picture');
      await pressIcon(dashboard, page);
      await pressBeside(dashboard, 'popup', 'take-picture');
      const shown = await page.evaluate(() => [innerWidth, innerHeight].map((side) => side * devicePixelRatio));
      await expect.poll(() => picturesIn(dashboard, 'piece')).toEqual([[1, 1], shown]);
    });

    await test.step('the pack', async () => {
      await go(`#pack/${ID}`);
      await press(dashboard, 'pack-save');
      const { files } = await saved(downloads, new RegExp(`^claimcheck-order-${ID}\\.zip$`));
      expect(Object.keys(files).sort()).toEqual([
        'evidence/01-lamp.png',
        expect.stringMatching(/^evidence\/02-order-.+\.png$/),
        'index.html',
        'order.json',
        'timeline.csv',
      ]);
      expect(Buffer.from(files['evidence/01-lamp.png'] ?? [])).toEqual(PIXEL);
    });

    await test.step('sharing', async () => {
      await go('#settings');
      expect(await room(dashboard)).toEqual({});
      await press(dashboard, 'setting-computers');
      await expect.poll(() => textOf(dashboard, 'computers-stored')).toContain('2 of 2 open orders');
      await tellFromElsewhere(dashboard);
      const told = async () => (await ask(dashboard, 'get-order', { orderId: TOLD }))?.elsewhere;
      await expect.poll(told).toBe('computer');
    });

    await test.step('saved, deleted, brought back', async () => {
      await go('#data');
      await press(dashboard, 'save-backup');
      const { path } = await saved(downloads, /^claimcheck-backup-20\d\d-\d\d-\d\d\.zip$/);
      const before = await everything(dashboard);
      await press(dashboard, 'delete-everything');
      await press(dashboard, 'delete-now');
      await expect.poll(() => textOf(dashboard, 'delete-outcome')).toContain('Everything is deleted');
      expect(await everything(dashboard)).toEqual({ orders: [], evidence: [], rows: [] });
      expect(Object.keys(await room(dashboard)), 'ours went, the other computer’s stays').toEqual([ITEM]);

      await give(dashboard, 'data-file', path);
      await expect.poll(() => textOf(dashboard, 'file-preview')).toContain('3 orders are new here');
      await press(dashboard, 'bring-in');
      await expect.poll(() => textOf(dashboard, 'file-outcome')).not.toBeNull();
      expect(await everything(dashboard)).toEqual(before);
      await go(`#order/${ID}/evidence`);
      await expect.poll(async () => (await picturesIn(dashboard, 'piece')).length).toBe(2);
    });

    await test.step('the sidebar follows the tab in front, and promises no picture without a click on the icon', async () => {
      await page.bringToFront();
      const popup = await firefox.open('popup.html');
      await press(popup, 'beside');
      const guide = () => isBeside(dashboard, 'sidebar', `${one('guide')}[data-order-id="${ID}"]`);
      await expect.poll(guide).toBe(true);
      await page.goto(LIST_URL);
      await expect.poll(() => isBeside(dashboard, 'sidebar', one('headline'))).toBe(true);
      await page.goto(detailUrl(ID));
      await expect.poll(guide).toBe(true);
      await pressBeside(dashboard, 'sidebar', 'open-evidence');
      await pressBeside(dashboard, 'sidebar', 'ask-picture');
    });
  } finally {
    await firefox.browser.close();
  }
});
