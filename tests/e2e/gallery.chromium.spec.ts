// Every component in every state: no barrier, nothing cut or sticking out, no word left in English.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { misfits, untranslated } from '../gallery/faults';
import { buildGallery, openGallery } from '../gallery/serve';
import { chromiumPath } from './support/launch';

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const launchOptions = { executablePath: chromiumPath(), args };
test.use({ launchOptions });
test.describe.configure({ mode: 'default' });
test.beforeAll(buildGallery);

async function expectReadable(page: Page, search: string): Promise<void> {
  await openGallery(page, search);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  expect(barriers).toEqual([]);
  expect(await misfits(page)).toEqual([]);
}

const LOOKS = { light: '', dark: '?theme=dark', 'right to left': '?language=pseudo&direction=rtl' };
for (const [name, search] of Object.entries(LOOKS)) {
  test(`${name}: no barrier, and everything can be read`, async ({ page }) => expectReadable(page, search));
}

test('twice the usual text, as wide as the popup: no barrier, and everything can be read', async ({ playwright }) => {
  const large = { ...launchOptions, args: [...args, '--blink-settings=defaultFontSize=32'] };
  const browser = await playwright.chromium.launch(large);
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } });
  await expectReadable(await context.newPage(), '');
  await browser.close();
});

test('a made-up language: every word comes out of the catalogue, and longer words fit', async ({ page }) => {
  await openGallery(page, '?language=pseudo');
  expect(await untranslated(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
});
