// Ten thousand kept orders: the table draws only what is seen, and everything in it can be reached.
import type { Page } from '@playwright/test';
import { barriers } from './support/barriers';
import type { Extension } from './support/launch';
import { copyOrders } from './support/many';
import { ask, expectKept } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

const MANY = 10_000;
/** Of each the shortest counts: other work on the machine only ever adds. */
const TURNS = 9;

async function dashboardOf(extension: Extension, count: number): Promise<Page> {
  await openList(extension);
  const dashboard = await extension.open('dashboard.html');
  await expectKept(dashboard, 10);
  await ask(dashboard, 'first-visit-seen', null);
  await copyOrders(dashboard, count);
  await dashboard.reload();
  await expect(dashboard.getByTestId('order-row').first()).toBeVisible({ timeout: 30_000 });
  return dashboard;
}
/** Position in the whole table of the first and the last drawn row. */
const drawn = (page: Page): Promise<{ rows: number; last: number }> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-testid="order-row"]')];
    return { rows: rows.length, last: Number(rows.at(-1)?.getAttribute('aria-rowindex')) };
  });
/** Presses one after the other, each until it is drawn. */
const press = (page: Page, testIds: readonly string[]): Promise<void> =>
  page.evaluate(async (ids) => {
    for (const id of ids) {
      document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, testIds);

/** Milliseconds that the page's own thread worked meanwhile: what else the machine does is not in it. */
async function workOf(page: Page, during: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  await during();
  const after = await worked();
  await session.detach();
  return after - before;
}

test('ten thousand orders scroll to the end, by keys too, with few rows drawn', async ({ extension }) => {
  test.setTimeout(120_000);
  const page = await dashboardOf(extension, MANY);
  await page.getByTestId('filter-all').click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(MANY + 1), { timeout: 30_000 });
  expect((await drawn(page)).rows).toBeLessThan(100);

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(async () => (await drawn(page)).last).toBe(MANY + 1);
  expect((await drawn(page)).rows).toBeLessThan(100);
  await expect(page.locator(`tr[aria-rowindex="${MANY + 1}"]`)).toBeInViewport();

  await page.evaluate(() => scrollTo(0, 0));
  await page.getByTestId('order-row').first().getByRole('link').focus();
  await page.keyboard.press('End');
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
  await expect.poll(focused).toBe(String(MANY + 1));
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(String(MANY));
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => page.locator('tr[aria-rowindex="2"]').count()).toBe(1);
  expect(await focused(), 'scrolling away does not lose the focus').toBe(String(MANY));
  expect(await barriers(page)).toEqual([]);

  await page.getByTestId('tab-money').click();
  await page.getByTestId('months').getByRole('button').first().click();
  const counted = Number((await page.getByTestId('money-sum').innerText()).replace(/ order.*|,/g, ''));
  expect(counted, 'each order read has a thousand copies').toBeGreaterThanOrEqual(MANY / 10);
  expect(await page.getByTestId('money-order').count(), 'a part of them is drawn').toBeLessThan(100);
});

test('a filter of ten thousand takes little more than of a hundred', async ({ extension }) => {
  test.setTimeout(120_000);
  const page = await dashboardOf(extension, 100);
  const ways = ['filter-done', 'filter-all', 'filter-needs-you', 'filter-in-case', 'filter-all'];
  const measure = async (): Promise<number> => {
    const works: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) works.push(await workOf(page, () => press(page, ways)));
    return Math.min(...works);
  };
  const few = await measure();
  await copyOrders(page, MANY);
  await page.reload();
  await expect(page.getByTestId('filter-all')).toContainText(String(MANY), { timeout: 30_000 });
  await page.getByTestId('filter-all').click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(MANY + 1), { timeout: 30_000 });
  const many = await measure();
  const figures = `${ways.length} filters of 100 orders: ${few.toFixed(0)} ms, of 10,000: ${many.toFixed(0)} ms`;
  expect(many, figures).toBeLessThan(few * 3);
});

test('the popup shows its first rows of ten thousand orders about as soon as of a hundred', async ({ extension }) => {
  test.setTimeout(120_000);
  await openList(extension);
  const settings = await extension.open('dashboard.html#settings');
  await expectKept(settings, 10);
  await ask(settings, 'first-visit-seen', null);
  const popup = await extension.open('popup.html');
  const measure = async (): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const before = Date.now();
      await popup.reload();
      await expect(popup.getByTestId('order-row').first()).toBeVisible();
      times.push(Date.now() - before);
    }
    return Math.min(...times);
  };
  await copyOrders(settings, 100);
  const few = await measure();
  await copyOrders(settings, MANY, 'done');
  await settings.close();
  let many = await measure();
  // Looked for again where other work was on the machine all along.
  for (let again = 0; again < 2 && many >= few * 1.5; again += 1) many = Math.min(many, await measure());
  expect(many, `${few} ms of 100, ${many} ms of 10,000`).toBeLessThan(few * 1.5);
});
