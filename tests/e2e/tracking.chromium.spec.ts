// The tracking page: its parcels and its promises join what is known of the order.
import type { Page } from '@playwright/test';
import { practiceOrders } from '../shop/orders';
import { dayText } from '../shop/practice-order';
import { ordersOf } from './support/messages';
import { expect, test } from './support/test';

const IN_TWO_PARCELS = '8196100000120122';
const NOT_SHIPPED = '8196100000050055';

const open = (page: Page, id: string) =>
  page.goto(`https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`);

test('parcels and the refund date come from the tracking page alone', async ({ extension }) => {
  const now = Date.now();
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await open(page, IN_TWO_PARCELS);
  const order = async () => (await ordersOf(dashboard)).get(IN_TWO_PARCELS)?.order;
  await expect.poll(async () => (await order())?.parcels.length).toBe(2);
  const kept = await order();
  const refund = practiceOrders(now).find(({ id }) => id === IN_TWO_PARCELS)?.refund ?? 0;
  expect(kept?.parcels[0]).toMatchObject({ trackingNumber: 'LX0001201220CN', carrier: 'Practice Post' });
  expect(kept?.parcels[0]?.lastEvent?.text).toContain('Arrived in the destination country');
  expect(kept?.deadlines.find(({ kind }) => kind === 'no-delivery-refund')?.text).toBe(
    `Refund if no delivery before ${dayText(now, refund)}`,
  );
  expect(JSON.stringify(kept)).not.toMatch(/Practice Buyer|Example Street|5550100/);
});

test('a page without a parcel adds no order and no trouble', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await open(page, NOT_SHIPPED);
  await expect(page.getByText('No tracking information yet')).toBeVisible();
  await open(page, IN_TWO_PARCELS);
  await expect.poll(async () => [...(await ordersOf(dashboard)).keys()]).toEqual([IN_TWO_PARCELS]);
});
