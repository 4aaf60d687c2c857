// Two hundred in-app navigations and redraws: each order is kept once and as itself, and nothing of ours piles up.
import type { Page } from '@playwright/test';
import { practiceOrders } from '../shop/orders';
import { closedRoots } from './support/closed-roots';
import { expectKept, ordersOf } from './support/messages';
import { openDetail, openList, showAll } from './support/pages';
import { expect, test } from './support/test';

const TIMES = 100;

test.slow();

/** Goes to another order in the same document, and waits until it is drawn. */
const goTo = (page: Page, orderId: string): Promise<void> =>
  page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        document.addEventListener('shop:shown', () => resolve(), { once: true });
        document.dispatchEvent(new CustomEvent('shop:go', { detail: id }));
      }),
    orderId,
  );

const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

test('a list drawn anew a hundred times', async ({ extension }) => {
  const total = practiceOrders(Date.now()).length;
  const dashboard = await extension.open('dashboard.html');
  const page = await openList(extension);
  await showAll(page);
  await expectKept(dashboard, total);
  const lines = async () => (await closedRoots(page)).map(({ orderId, text }) => `${orderId} ${text}`).sort();
  await expect.poll(async () => (await lines()).length).toBeGreaterThan(0);
  const [once, drawn] = [await lines(), await elements(page)];
  await page.evaluate(async (times) => {
    for (let at = 0; at < times; at += 1) {
      document.dispatchEvent(new Event('shop:redraw'));
      await new Promise((resolve) => setTimeout(resolve, at % 3 === 0 ? 200 : 10));
    }
  }, TIMES);
  // A page that keeps throwing the lines away is left without them for five seconds; the next drawing has them again.
  await expect
    .poll(
      async () => {
        await page.evaluate(() => {
          document.dispatchEvent(new Event('shop:redraw'));
          return new Promise((resolve) => setTimeout(resolve, 600));
        });
        return lines();
      },
      { timeout: 20_000, intervals: [2000, 5500] },
    )
    .toEqual(once);
  expect(await elements(page)).toBe(drawn);
  await expectKept(dashboard, total);
});

// With the page's own answers, and by what is drawn alone.
for (const calls of ['known', 'renamed'] as const) {
  test(`a hundred orders one after another in one document, calls ${calls}`, async ({ extension, shop }) => {
    shop.scenario.calls = calls;
    shop.scenario.moreDelay = 30;
    const orders = practiceOrders(Date.now());
    const ids = orders.map(({ id }) => id);
    const dashboard = await extension.open('dashboard.html');
    const page = await openList(extension);
    await openDetail(page, ids[0] ?? '');
    await page.evaluate(
      async ([all, times]) => {
        for (let at = 0; at < times; at += 1) {
          document.dispatchEvent(new CustomEvent('shop:go', { detail: all[(at * 7 + 3) % all.length] ?? '' }));
          // Sometimes the next one is wished for before the last one came.
          await new Promise((resolve) => setTimeout(resolve, at % 4 === 0 ? 20 : 240));
        }
      },
      [ids, TIMES] as const,
    );
    const isRead = async (id: string): Promise<boolean> => (await ordersOf(dashboard)).get(id)?.order.paidOn != null;
    // On a slow machine each look at one of them may have been too short: it is looked at until it is read, as a user would.
    for (const { id, paid } of orders) {
      if (paid === undefined || (await isRead(id))) continue;
      await goTo(page, id);
      await expect.poll(() => isRead(id), { message: `the details of ${id}` }).toBe(true);
    }
    const kept = await ordersOf(dashboard);
    expect([...kept.keys()].sort()).toEqual([...ids].sort());
    for (const { id, store, lines, status } of orders) {
      const order = kept.get(id)?.order;
      expect.soft(order?.store?.name, id).toBe(store);
      expect.soft(order?.statusText, id).toBe(status);
      expect
        .soft(
          order?.lines.map(({ title }) => title),
          id,
        )
        .toEqual(lines.map(({ title }) => title));
    }
    expect((await closedRoots(page)).length).toBeLessThanOrEqual(2);
  });
}
