// The page redraws, appends, swaps orders in its nodes: each line stands once, on its own order's card.
import type { Page } from '@playwright/test';
import { closedRoots, middleOf } from './support/closed-roots';
import { ask, expectKept, ordersOf } from './support/messages';
import { openList, showAll } from './support/pages';
import { detailUrl, expect, LIST_URL, test } from './support/test';

/** Order ids that carry a line, each as often as it does. */
async function lined(page: Page): Promise<string[]> {
  return (await closedRoots(page)).flatMap(({ orderId }) => orderId ?? []).sort();
}

async function watched(dashboard: Page): Promise<string[]> {
  return [...(await ordersOf(dashboard))]
    .filter(([, { decision }]) => decision.level !== 'done')
    .map(([id]) => id)
    .sort();
}

/** Of a card without a line nothing may stand there; a card may carry a line and a hint beside its button. */
async function expectLines(page: Page, expected: readonly string[]): Promise<void> {
  await expect.poll(async () => [...new Set(await lined(page))]).toEqual(expected);
}

test('lines survive redraws, more orders and tabs', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  await expectLines(page, await watched(dashboard));
  const once = await lined(page);

  await page.evaluate(() => document.dispatchEvent(new Event('shop:redraw')));
  await expect.poll(() => lined(page)).toEqual(once);

  await showAll(page);
  await expectKept(dashboard, 15);
  await expectLines(page, await watched(dashboard));

  await page.locator('.comet-tabs-nav-item', { hasText: 'Processing' }).click();
  await expect(page.locator('.order-item')).toHaveCount(2);
  await expectLines(page, ['8196100000050055', '8196100000060066']);
});

test('the page’s own layout does not move', async ({ extension }) => {
  const page = await openList(extension);
  const heights = () => page.locator('.order-item-header').evaluateAll((all) => all.map((one) => one.clientHeight));
  const before = await heights();
  await expect.poll(async () => (await lined(page)).length).toBeGreaterThan(0);
  expect(await heights()).toEqual(before);
});

test('the hint beside the button that pays leaves the page’s buttons as they are', async ({ extension }) => {
  const page = await openList(extension);
  const confirm = page.getByRole('button', { name: 'Confirm received' }).first();
  const hinted = () => confirm.evaluate((button) => button.nextElementSibling?.localName === 'div');
  /** Of the button beside the hint, and with the hint taken out. */
  const sizes = () =>
    confirm.evaluate((button) => {
      const beside = button.getBoundingClientRect();
      button.nextElementSibling?.remove();
      const alone = button.getBoundingClientRect();
      return [
        [beside.width, beside.height],
        [alone.width, alone.height],
      ];
    });
  for (const url of [LIST_URL, detailUrl('8196100000010011')]) {
    await page.goto(url);
    await expect.poll(hinted).toBe(true);
    const [beside, alone] = await sizes();
    expect(beside).toEqual(alone);
  }
  await expect.poll(hinted).toBe(true);
  const { y, height } = await confirm.evaluate((button) => button.getBoundingClientRect());
  expect(Math.abs((await middleOf(page, 'It pays the store')) - (y + height / 2))).toBeLessThan(1.5);
});

test('lines fit their rows anew after a redraw and when a row grows narrow without the window', async ({
  extension,
}) => {
  const page = await openList(extension);
  const sizes = async () =>
    (await closedRoots(page)).flatMap(({ root }) => /"data-size","(\w+)"/.exec(JSON.stringify(root))?.[1] ?? []).sort();
  await expect.poll(sizes).toContain('full');
  const before = await sizes();
  const hosts = await page.evaluateHandle(() => [...document.querySelectorAll('.order-item')]);
  await page.evaluate(() => document.dispatchEvent(new Event('shop:redraw')));
  await expect.poll(() => hosts.evaluate((cards) => cards.some((card) => card.isConnected))).toBe(false);
  await expect.poll(async () => (await sizes()).join()).toBe(before.join());
  await page.addStyleTag({ content: '.order-item-header { width: 300px; }' });
  await expect.poll(sizes).not.toContain('full');
});

test('older labels, and the United States’ site', async ({ extension, shop }) => {
  shop.scenario.era = 'order-id';
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.goto('https://www.aliexpress.us/p/order/index.html');
  await expectKept(dashboard, 10);
  const { order } = (await ordersOf(dashboard)).get('8196100000030033') ?? {};
  expect(order).toMatchObject({
    site: 'aliexpress.us',
    status: 'awaiting-delivery',
    store: { name: 'Mountain Yoga Store' },
  });
  expect(order?.placedOn).not.toBeNull();
});

test('without page lines in the settings the page stays as it is', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const { settings } = await ask(dashboard, 'get-overview', null);
  await ask(dashboard, 'change-settings', { ...settings, pageLines: false });
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  expect(await lined(page)).toEqual([]);
});
