// Takes the pictures, scene by scene, each scene in a browser of its own. Dates are relative to today, so they move with
// every making; orders, stores and people are invented.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { englishCatalogue } from '../../utils/i18n/english';
import { closedRoots } from '../e2e/support/closed-roots';
import { ask } from '../e2e/support/messages';
import { showAll } from '../e2e/support/pages';
import { small } from '../tools/png';
import { beside, storeSheet } from './compose';
import { BESIDE, PICTURES, type Picture, STORE } from './pictures';
import { openScene, type Stage, until } from './scenes';

/** As many as an indexed PNG can hold. */
const MOST_COLOURS = 256;

async function speak({ desk }: Stage, language: Picture['language']): Promise<void> {
  const { settings } = await ask(desk, 'get-overview', null);
  if (settings.language !== (language ?? 'en'))
    await ask(desk, 'change-settings', { ...settings, language: language ?? 'en' });
}

async function press(page: Page, target: string): Promise<void> {
  const row = /^row:(?<text>.+)$/.exec(target)?.groups?.text;
  const found =
    row === undefined ? page.getByTestId(target) : page.getByText(row).locator('xpath=ancestor-or-self::button');
  await found.first().click();
}

async function opened(stage: Stage, { at, size: [width, height], dark }: Picture): Promise<Page> {
  const page = await stage.extension.context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(at.startsWith('https:') ? at : `chrome-extension://${stage.extension.id}/${at}`);
  return page;
}

async function take(stage: Stage, picture: Picture): Promise<Buffer> {
  const { at, shows, whole = false } = picture;
  await speak(stage, picture.language);
  const page = await opened(stage, picture);
  for (const target of picture.press ?? []) await press(page, target);
  const isShop = at.startsWith('https:');
  await (isShop ? page.locator(shows) : page.getByTestId(shows)).first().waitFor();
  if (isShop) await until('our part of the page', async () => (await closedRoots(page)).length > 0);
  if (picture.card !== undefined) {
    await showAll(page);
    const card = page.locator('.order-item', { hasText: picture.card });
    await card.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 12));
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const png = await page.screenshot({ animations: 'disabled', fullPage: whole });
  // A popup opens again where it was closed.
  if (!isShop) await page.evaluate(() => localStorage.removeItem('popup-place'));
  await page.close();
  return png;
}

async function composed(stage: Stage, taken: Map<string, Buffer>): Promise<Map<string, Buffer>> {
  const words = englishCatalogue();
  const of = (name: string): Buffer => {
    const png = taken.get(name);
    if (png === undefined) throw new Error(`There is no picture "${name}".`);
    return png;
  };
  const { context } = stage.extension;
  for (const [name, [page, panel]] of Object.entries(BESIDE)) {
    taken.set(name, await beside(context, of(page), of(panel)));
  }
  const sheets = new Map<string, Buffer>();
  for (const [index, { caption, pictures }] of STORE.entries()) {
    const sheet = await storeSheet(context, String(words[caption]), pictures.map(of));
    sheets.set(join('store', `${index + 1}-${pictures[0]}`), sheet);
  }
  return sheets;
}

/** `scratch`: an empty folder for profiles. `said`: is told the path of every picture, and its bytes. */
export async function takeAll(folder: string, scratch: string, said: (path: string, bytes: number) => void) {
  const taken = new Map<string, Buffer>();
  const save = (name: string, png: Buffer): void => {
    const file = small(png, MOST_COLOURS);
    writeFileSync(join(folder, `${name}.png`), file);
    said(`${name}.png`, file.length);
  };
  const scenes = [...new Set(PICTURES.map(({ scene }) => scene))];
  let sheets = new Map<string, Buffer>();
  for (const scene of scenes) {
    const stage = await openScene(scene, join(scratch, scene));
    try {
      for (const picture of PICTURES.filter((one) => one.scene === scene)) {
        taken.set(picture.name, await take(stage, picture));
      }
      if (scene === scenes.at(-1)) sheets = await composed(stage, taken);
    } finally {
      await stage.close();
    }
  }
  // Only now, so that a making that fails takes nothing away; pictures that have no line any more go.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'store'), { recursive: true });
  for (const [name, png] of [...taken, ...sheets]) save(name, png);
}
