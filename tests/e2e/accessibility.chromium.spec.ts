// Every view of our windows: no known barrier in both themes and from right to left, and room for everything where the window
// is narrow or the text is large. On the page, what is heard is what is seen.
import type { Page } from '@playwright/test';
import { practiceSource } from '../shop/source';
import { barriers } from './support/barriers';
import { heardIn } from './support/closed-roots';
import { unfit } from './support/fits';
import { late } from './support/guide';
import type { Extension } from './support/launch';
import { ask, expectKept } from './support/messages';
import { awaiting, openDetail, openList } from './support/pages';
import { expect, test } from './support/test';
import { BEFORE, FIRST, go, USUAL, type View } from './support/views';

/** As long, as odd and as empty as they come. */
const ORDERS = [
  {
    ...late,
    lines: [{ title: `Desk lamp ${'of brushed aluminium '.repeat(90)}`, variant: 'White', quantity: 1, price: 20 }],
  },
  awaiting('8196300000000002', { lines: [{ title: '🎧\u202E earbuds', variant: '', quantity: 3, price: 12_345.67 }] }),
  awaiting('8196300000000003', { lines: [{ title: '', variant: '', quantity: 1, price: 1 }], currency: 'EUR' }),
  awaiting('8196300000000004', { status: 'Completed', completed: -3 }),
];

/** Shows every view there is and looks at each. */
async function eachView(extension: Extension, see: (page: Page, name: string) => Promise<void>): Promise<void> {
  const page = await extension.open('welcome.html');
  const origin = `chrome-extension://${extension.id}`;
  const look = async (views: readonly View[]): Promise<void> => {
    for (const view of views) {
      await go(page, origin, view);
      await see(page, view.name);
    }
  };
  await look(BEFORE);
  await openList(extension);
  await openDetail(await extension.context.newPage(), late.id);
  await expectKept(page, ORDERS.length);
  await page.bringToFront();
  await look(FIRST);
  await ask(page, 'first-visit-seen', null);
  await look(USUAL);
}

test.beforeEach(({ shop }) => {
  shop.scenario.source = practiceSource(ORDERS);
});

test('every view, light and dark, and 320 pixels wide', async ({ extension }) => {
  test.setTimeout(180_000);
  const wide = { width: 1100, height: 800 };
  const found: string[] = [];
  await eachView(extension, async (page, name) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await barriers(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriers(page, 'colours');
    await page.setViewportSize({ width: 320, height: 568 });
    const narrow = await unfit(page);
    await page.setViewportSize(wide);
    found.push(...[...light, ...dark, ...narrow].map((fault) => `${name}: ${fault}`));
  });
  expect(found).toEqual([]);
});

test.describe('with letters of twice the usual size', () => {
  test.use({ args: ['--blink-settings=defaultFontSize=32'] });

  test('every view, from right to left', async ({ extension }) => {
    test.setTimeout(180_000);
    const worker = await extension.open('dashboard.html#settings');
    const { settings } = await ask(worker, 'get-overview', null);
    await ask(worker, 'change-settings', { ...settings, language: 'ar' });
    const found: string[] = [];
    await eachView(extension, async (page, name) => {
      const width = page.url().includes('dashboard') ? 1280 : 412;
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      found.push(...[...(await barriers(page, 'parts')), ...(await unfit(page))].map((fault) => `${name}: ${fault}`));
    });
    expect(found).toEqual([]);
  });
});

test('a chosen theme holds in every window, before any of our words are there', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html#settings');
  const popup = await extension.open('popup.html');
  for (const theme of ['dark', 'light']) {
    await dashboard.getByTestId('setting-theme').selectOption(theme);
    for (const page of [dashboard, popup]) await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.route('**/i18n/*.json', () => undefined);
  await popup.reload({ waitUntil: 'commit' });
  await expect(popup.locator('body')).toHaveCSS('color-scheme', 'light');
});

test('on the page: what is heard of our lines, ticket and hint is what is seen', async ({ extension }) => {
  const page = await openList(extension);
  const expectHeard = async (parts: number): Promise<void> => {
    await expect.poll(async () => (await heardIn(page)).length).toBeGreaterThanOrEqual(parts);
    for (const { seen, heard } of await heardIn(page)) {
      expect(heard).not.toBe('');
      for (const text of seen) expect(heard.toLowerCase(), heard).toContain(text.toLowerCase());
    }
  };
  await expectHeard(ORDERS.length - 1);
  await openDetail(page, late.id);
  await expectHeard(2);
});
