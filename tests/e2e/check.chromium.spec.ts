// "Check my open orders": one tab, one page after the other, never faster than one in five seconds; it ends by itself at a
// robot check, at a login, and when all are looked at.
import type { Page, Request } from '@playwright/test';
import { PACE } from '../../utils/core/check-orders';
import { practiceSource } from '../shop/source';
import { ask } from './support/messages';
import { awaiting } from './support/pages';
import { expect, LIST_URL, test } from './support/test';

const A = '8196100000050001';
const B = '8196100000050002';
const C = '8196100000050003';

test.beforeEach(({ shop }) => {
  shop.scenario.source = practiceSource([awaiting(A), awaiting(B), awaiting(C, { status: 'Completed' })]);
});

async function begin(extension: { open(path: string): Promise<Page> }, list: Page): Promise<Page> {
  await list.goto(LIST_URL);
  const dashboard = await extension.open('dashboard.html#check');
  await expect.poll(async () => (await ask(dashboard, 'get-check', null)).orders.length).toBeGreaterThan(1);
  await dashboard.reload();
  await dashboard.getByTestId('check-start').click();
  return dashboard;
}
/** Long enough for a page that must not open to have been opened. */
async function passed(ms: number): Promise<void> {
  const from = Date.now();
  await expect.poll(() => Date.now() - from, { timeout: 2 * ms }).toBeGreaterThan(ms);
}

const lookedAt = (log: readonly string[]): string[] =>
  log.filter((line) => line.includes('/p/order/detail.html')).map((line) => line.replace(/^.*orderId=/, ''));

test('looks at each open order once, in one tab, and closes it when done', async ({ extension, shop }) => {
  const list = await extension.context.newPage();
  const looks: Request[] = [];
  extension.context.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('/p/order/detail')) looks.push(request);
  });
  expect(lookedAt(shop.log)).toEqual([]);
  const dashboard = await begin(extension, list);
  const open = (await ask(dashboard, 'get-check', null)).orders.map(({ orderId }) => orderId);
  await expect(dashboard.getByTestId('check-end')).toHaveAttribute('data-end', 'done', { timeout: 30_000 });

  expect(lookedAt(shop.log).sort()).toEqual([...open].sort());
  // By the browser's own clock: a busy machine tells us of a request a while after it.
  const [first = 0, second = 0] = looks.map((request) => request.timing().startTime);
  expect(second - first).toBeGreaterThanOrEqual(4900);
  const { orders } = await ask(dashboard, 'get-check', null);
  expect(orders.filter(({ detailSeenAt }) => detailSeenAt === null)).toEqual([]);
  expect(extension.context.pages().filter((page) => page.url().includes('/p/order/detail'))).toEqual([]);
});

test('stops at a robot check and leaves its tab for the user', async ({ extension, shop }) => {
  const list = await extension.context.newPage();
  await list.goto(LIST_URL);
  await expect(list.locator('.order-item')).toHaveCount(3);
  shop.log.length = 0;
  const dashboard = await extension.open('dashboard.html#check');
  await expect(dashboard.getByTestId('check-start')).toBeVisible();
  shop.scenario.mode = 'captcha';
  await dashboard.getByTestId('check-start').click();
  await expect(dashboard.getByTestId('check-end')).toHaveAttribute('data-end', 'captcha', { timeout: 20_000 });
  expect(lookedAt(shop.log)).toHaveLength(1);
  await dashboard.getByTestId('check-show-tab').click();
  const tab = extension.context.pages().find((page) => page.url().includes('/p/order/detail'));
  await expect.poll(() => tab?.evaluate(() => document.visibilityState)).toBe('visible');
});

test('stops when AliExpress leads to its login', async ({ extension, shop }) => {
  const list = await extension.context.newPage();
  await list.goto(LIST_URL);
  await expect(list.locator('.order-item')).toHaveCount(3);
  const dashboard = await extension.open('dashboard.html#check');
  await expect(dashboard.getByTestId('check-start')).toBeVisible();
  shop.scenario.mode = 'logged-out';
  await dashboard.getByTestId('check-start').click();
  await expect(dashboard.getByTestId('check-end')).toHaveAttribute('data-end', 'login', { timeout: 20_000 });
});

test('pause opens no further page, stop ends it, and closing the dashboard does too', async ({ extension, shop }) => {
  const dashboard = await begin(extension, await extension.context.newPage());
  await dashboard.getByTestId('check-pause').click();
  await expect(dashboard.getByTestId('check')).toHaveAttribute('data-phase', 'paused');
  await expect.poll(() => lookedAt(shop.log)).toHaveLength(1);
  await passed(PACE.between + 1000);
  expect(lookedAt(shop.log)).toHaveLength(1);
  await dashboard.getByTestId('check-stop').click();
  await expect(dashboard.getByTestId('check-end')).toHaveAttribute('data-end', 'stopped');
  await dashboard.getByTestId('check-start').click();
  await expect.poll(() => lookedAt(shop.log).length, { timeout: 10_000 }).toBe(2);
  await dashboard.close();
  const later = await extension.open('dashboard.html#check');
  await passed(PACE.between + 1000);
  expect(lookedAt(shop.log)).toHaveLength(2);
  await expect(later.getByTestId('check')).toHaveAttribute('data-phase', 'idle');
});
