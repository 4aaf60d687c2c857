// The pages of other designs: the old ones, and aliexpress.ru where the user allowed it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceOrders } from '../shop/orders';
import { dayIso } from '../shop/practice-order';
import { closedRoots } from './support/closed-roots';
import { BUILT, launch } from './support/launch';
import { expectKept, ordersOf } from './support/messages';
import { expect, test } from './support/test';

const COUNTER = '8196100000140144';
const RU_LIST = 'https://aliexpress.ru/order-list';

test('the old list and the old order', async ({ extension }) => {
  const now = Date.now();
  const orders = practiceOrders(now);
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.goto('https://trade.aliexpress.com/orderList.htm');
  await expectKept(dashboard, orders.length);
  const listed = (await ordersOf(dashboard)).get(COUNTER)?.order;
  expect(listed).toMatchObject({ status: 'awaiting-delivery', deadlineState: 'read' });
  expect(listed?.deadlines.map(({ kind }) => kind)).toContain('protection-end');
  await page.goto(`https://trade.aliexpress.com/order_detail.htm?orderId=${COUNTER}`);
  const shippedOn = async () => (await ordersOf(dashboard)).get(COUNTER)?.order.shippedOn;
  await expect.poll(shippedOn).toBe(dayIso(now, orders.find(({ id }) => id === COUNTER)?.shipped ?? 0));
  expect(JSON.stringify([...(await ordersOf(dashboard)).values()])).not.toMatch(
    /Practice Buyer|Example Street|5550100/,
  );
});

test('aliexpress.ru is not read before it is allowed', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(RU_LIST);
  const dashboard = await extension.open('dashboard.html#settings');
  await expect(dashboard.getByTestId('setting-site-ru')).not.toBeChecked();
  expect(await closedRoots(page)).toEqual([]);
  expect((await ordersOf(dashboard)).size).toBe(0);
});

test('aliexpress.ru is read once it is allowed', async ({ shop }, info) => {
  // The browser's own question cannot be answered by a test: this build has the permission from the start.
  const folder = info.outputPath('allowed');
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  const extension = await launch({ profile: info.outputPath('profile'), shopPort: shop.port, folder });
  const dashboard = await extension.open('dashboard.html#settings');
  await expect(dashboard.getByTestId('setting-site-ru')).toBeChecked();
  const page = await extension.context.newPage();
  await expect(async () => {
    await page.goto(RU_LIST);
    await expectKept(dashboard, practiceOrders(Date.now()).length);
  }).toPass();
  await page.goto(`${RU_LIST}/${COUNTER}`);
  const order = async () => (await ordersOf(dashboard)).get(COUNTER)?.order;
  await expect.poll(async () => (await order())?.lines.length).toBe(1);
  expect(await order()).toMatchObject({ site: 'aliexpress.ru', url: `${RU_LIST}/${COUNTER}` });
  await extension.context.close();
});
