// Every component in every state: no barrier, nothing cut or sticking out, no word left in English.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { misfits, untranslated } from '../gallery/faults';
import { buildGallery, openGallery } from '../gallery/serve';
import { FAULTS_ALONE } from './support/barriers';
import { chromiumPath } from './support/launch';

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const launchOptions = { executablePath: chromiumPath(), args };
test.use({ launchOptions });
test.describe.configure({ mode: 'default' });
test.beforeAll(buildGallery);

async function expectReadable(page: Page, search: string): Promise<void> {
  await openGallery(page, search);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options(FAULTS_ALONE)
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

/** Drawings in a colour that is not the system's, and words in the colour of the ground that the system lays behind words. */
const lostColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colourOf = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const system = ['Canvas', 'CanvasText', 'LinkText', 'ButtonText', 'GrayText'].map(colourOf);
    const found: string[] = [];
    for (const part of document.querySelectorAll<HTMLElement | SVGElement>('.state *:not(defs, defs *)')) {
      const { fill, stroke, color, forcedColorAdjust } = getComputedStyle(part);
      const where = part.closest<HTMLElement>('section')?.dataset.component ?? '';
      const drawn = part.closest('svg') === null ? [] : [fill, stroke];
      const own = drawn.filter((colour) => colour.startsWith('rgb') && !system.includes(colour));
      if (own.length > 0 && where !== 'PhonePanel') found.push(`${where}: ${own.join(' ')}`);
      const speaks = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
      if (speaks && color === system[0] && forcedColorAdjust === 'auto') found.push(`${where}: ${part.textContent}`);
    }
    return [...new Set(found)];
  });

test('the system’s colours, more contrast, no motion: nothing is lost', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openGallery(page, '');
  expect(await lostColours(page)).toEqual([]);
  const parts = (kind: string) => page.locator(`[data-component="Timeline"] [data-part="${kind}"]`).first();
  await expect(parts('left')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await expect(parts('gone')).toHaveCSS('border-top-style', 'solid');
  await expect(parts('estimate')).toHaveCSS('border-top-style', 'dashed');
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('.state *')].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(part);
        return `${transitionDuration},${animationDuration}`.split(',').map((time) => Number.parseFloat(time));
      }),
    ),
  );
  expect(longest, 'seconds').toBeLessThanOrEqual(0.001);
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  for (const pill of await page.locator('[data-component="Pill"] [data-level]').all())
    await expect(pill).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
});
