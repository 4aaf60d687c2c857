// What a page should never hold is refused field by field: nothing is invented, nothing runs, the rest is kept.
import { answerOf, type Component, LIST_API } from '../shop/answer';
import type { Source } from '../shop/source';
import { ask, expectKept, ordersOf } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

const GOOD = '8196100000770077';

function card(orderId: string, change: Record<string, unknown> = {}): readonly [string, Component] {
  const fields = {
    orderId,
    statusText: 'Awaiting delivery',
    orderDateText: 'Aug 3, 2026',
    orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
    storeName: 'Odd Store',
    storePageUrl: '//www.aliexpress.com/store/1100000001',
    orderLines: [{ itemTitle: 'Plain thing', itemPriceText: 'US $1.00', quantity: 1 }],
    ...change,
  };
  return [`pc_om_list_order_${orderId}`, { tag: 'pc_om_list_order', fields }];
}

const MARKUP = '<img src=x onerror="document.title=1"><b>Lamp</b> & "more"';

const odd: Source = {
  detailIds: [],
  detail: () => null,
  tracking: () => null,
  list: ({ now }) =>
    answerOf({
      api: LIST_API,
      now,
      root: 'body',
      components: [
        card(GOOD, { orderLines: [{ itemTitle: MARKUP, itemDetailUrl: 'javascript:alert(1)', quantity: 1 }] }),
        card('8196100000770078', { orderDateText: 'Jan 1, 9999', storePageUrl: 'javascript:alert(2)' }),
        card('81961x0000770079'),
        card('8196100000770080', { statusText: 'Gone fishing', orderDateText: '03/04/2026' }),
      ],
    }),
};

test('markup, script links, odd ids and impossible dates', async ({ extension, shop }) => {
  shop.scenario.source = odd;
  const dashboard = await extension.open('dashboard.html');
  await openList(extension);
  await expectKept(dashboard, 3);
  const orders = await ordersOf(dashboard);
  expect(orders.get(GOOD)?.order.lines[0]).toMatchObject({ title: MARKUP, url: null });
  expect(orders.get('8196100000770078')?.order).toMatchObject({
    placedOn: null,
    store: { name: 'Odd Store', url: null },
  });
  expect(orders.get('8196100000770078')?.order.unread).toContain('placedOn');
  expect(orders.get('8196100000770080')?.order).toMatchObject({
    status: 'unknown',
    statusText: 'Gone fishing',
    placedOn: null,
  });
  expect(orders.get('8196100000770080')?.decision.level).not.toBe('done');

  await ask(dashboard, 'first-visit-seen', null);
  const popup = await extension.open('popup.html');
  await popup.locator(`[data-testid="order-row"][data-order-id="${GOOD}"]`).click();
  await expect(popup.getByTestId('guide')).toBeVisible();
  await expect(popup.locator('body')).toContainText('<b>Lamp</b>');
  expect(await popup.locator('img[src="x"]').count()).toBe(0);
});

test('an export of zero orders is a file that says so', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  expect(await ask(dashboard, 'export-orders', null)).toMatchObject({
    format: 'claimcheck-export',
    version: 1,
    orders: [],
  });
});

test('a page of the shop is not a page of ours', async ({ extension, shop }) => {
  const page = await openList(extension);
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  );
  expect(shop.log.filter((line) => line.includes('extension'))).toEqual([]);
});
