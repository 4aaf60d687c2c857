// A page that shows no orders for a reason is "not read", never "no orders": what is kept stays, and it is said.
import type { ShopMode } from '../shop/scenario';
import { ask, expectKept } from './support/messages';
import { openList } from './support/pages';
import { expect, LIST_URL, test } from './support/test';

const modes: readonly (readonly [ShopMode, RegExp])[] = [
  ['captcha', /captcha/],
  ['skeleton', /skeleton/],
  ['renamed', /unknown-layout|skeleton/],
];

for (const [mode, why] of modes) {
  test(`${mode}: nothing is lost and it is said`, async ({ extension, shop }) => {
    const dashboard = await extension.open('dashboard.html');
    const page = await openList(extension);
    await expectKept(dashboard, 10);

    shop.scenario.mode = mode;
    shop.scenario.calls = mode === 'renamed' ? 'renamed' : 'known';
    await page.goto(LIST_URL);
    const health = async () => (await ask(dashboard, 'get-overview', null)).health.unreadablePage?.why ?? '';
    await expect.poll(health, { timeout: 20_000 }).toMatch(why);
    await expectKept(dashboard, 10);
    expect(await dashboard.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');

    Object.assign(shop.scenario, { mode: 'normal', calls: 'known' });
    await page.goto(LIST_URL);
    await expect.poll(health).toBe('');
    await expectKept(dashboard, 10);
  });
}

for (const mode of ['logged-out', 'session-over', 'broken'] as const) {
  test(`${mode}: what is kept stays`, async ({ extension, shop }) => {
    const dashboard = await extension.open('dashboard.html');
    const page = await openList(extension);
    await expectKept(dashboard, 10);
    shop.scenario.mode = mode;
    await page.goto(LIST_URL);
    if (mode !== 'broken') await expect(page).toHaveURL(/^https:\/\/login\.aliexpress\.com\//);
    await expectKept(dashboard, 10);
  });
}

test('cards under a captcha dialog are read', async ({ extension, shop }) => {
  shop.scenario.mode = 'captcha-over-cards';
  const dashboard = await extension.open('dashboard.html');
  await openList(extension);
  await expectKept(dashboard, 10);
});

test('a slow page is waited for', async ({ extension, shop }) => {
  shop.scenario.mode = 'slow';
  const dashboard = await extension.open('dashboard.html');
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  await expect(page.locator('.order-item')).toHaveCount(10);
  expect((await ask(dashboard, 'get-overview', null)).health.unreadablePage).toBeNull();
});

test('a page that the browser translated: nothing is lost, it is said with one way on, and the original mends it', async ({
  extension,
  shop,
}) => {
  const dashboard = await extension.open('dashboard.html');
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  const why = async () => (await ask(dashboard, 'get-overview', null)).health.unreadablePage?.why ?? '';

  shop.scenario.calls = 'renamed';
  await page.addInitScript(() => {
    const translate = () => document.documentElement.classList.add('translated-ltr');
    if (location.hash !== '#original') document.addEventListener('DOMContentLoaded', translate);
  });
  await page.goto(LIST_URL);
  await expect.poll(why, { timeout: 20_000 }).toBe('translated');
  await expectKept(dashboard, 10);

  await ask(dashboard, 'first-visit-seen', null);
  const popup = await extension.open('popup.html');
  const band = popup.getByTestId('unreadable-band');
  await expect(band).toContainText('Show the original');
  await expect(band.getByRole('link')).toHaveAttribute('href', LIST_URL);
  await popup.close();

  shop.scenario.calls = 'known';
  await page.goto(`${LIST_URL}#original`);
  await page.reload();
  await expect.poll(why).toBe('');
});
