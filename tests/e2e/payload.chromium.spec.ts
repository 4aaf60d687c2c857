// Two finders, one result: each alone reads what both together read.
import type { Page } from '@playwright/test';
import type { Order } from '../../utils/core/order';
import { type Shop, startShop } from '../shop/shop';
import { type Extension, launch } from './support/launch';
import { ask, expectKept, ordersOf } from './support/messages';
import { detailUrl, expect, LIST_URL, test } from './support/test';

const DETAILED = ['8196100000010011', '8196100000030033', '8196100000120122'];
const FIELDS = [
  'site',
  'status',
  'statusText',
  'store',
  'placedOn',
  'paidOn',
  'shippedOn',
  'completedOn',
  'estimatedDelivery',
  'paymentMethod',
  'returnsOffered',
] as const;

/** What the buyer sees of an order, without where it came from and what only one finder can know. */
function seen(order: Order): unknown {
  const lines = order.lines.map(({ title, variant, quantity, price, url }) => [
    title,
    variant,
    quantity,
    price?.amount,
    url,
  ]);
  const stated = order.deadlines.map(({ kind, earliest, latest, text }) => ({ kind, earliest, latest, text }));
  const fields = Object.fromEntries(FIELDS.map((name) => [name, order[name]]));
  return DETAILED.includes(order.id)
    ? { ...fields, total: order.total?.amount, lines, stated }
    : { ...fields, total: order.total?.amount };
}

async function visit(extension: Extension, page: Page): Promise<Page> {
  const dashboard = await extension.open('dashboard.html');
  await page.goto(LIST_URL);
  await expectKept(dashboard, 10);
  for (const id of DETAILED) {
    await page.goto(detailUrl(id));
    await expect.poll(async () => (await ordersOf(dashboard)).get(id)?.order.paidOn ?? null).not.toBeNull();
  }
  return dashboard;
}

async function readWith(change: Partial<Shop['scenario']>, profile: string): Promise<Map<string, unknown>> {
  const shop = await startShop(change);
  const extension = await launch({ profile, shopPort: shop.port });
  const dashboard = await visit(extension, await extension.context.newPage());
  const orders = [...(await ordersOf(dashboard))].map(([id, { order }]) => [id, seen(order)] as const);
  const { health } = await ask(dashboard, 'get-overview', null);
  await extension.context.close();
  await shop.close();
  expect(health.unreadablePage).toBeNull();
  return new Map(orders.sort());
}

test('the drawn page alone, the answers alone and both give the same orders', async ({ profile }) => {
  const both = await readWith({}, `${profile}-both`);
  const drawn = await readWith({ calls: 'renamed' }, `${profile}-drawn`);
  const answered = await readWith({ mode: 'renamed' }, `${profile}-answered`);
  expect(both.size).toBeGreaterThanOrEqual(10);
  expect([...drawn]).toEqual([...both]);
  expect([...answered]).toEqual([...both]);
});

test('later pages of the list come by another way and are heard too', async ({ extension, shop }) => {
  shop.scenario.mode = 'renamed';
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await expectKept(dashboard, 10);
  await page.getByRole('button', { name: 'View orders' }).click();
  await expectKept(dashboard, 15);
});

test('what answers know and no card shows: the lines of an order of pictures', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await expectKept(dashboard, 10);
  const lines = async () => (await ordersOf(dashboard)).get('8196100000120122')?.order.lines ?? [];
  await expect.poll(async () => (await lines()).map(({ title }) => title)).toHaveLength(3);
  for (const { id, price } of await lines()) {
    expect(id).toMatch(/^\d{16}$/);
    expect(price?.amount).toBeGreaterThan(0);
  }
});
