// The main job once, end to end: list, details, the line on the card, the popup, the export.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { practiceOrders } from '../shop/orders';
import { dayIso, dayText } from '../shop/practice-order';
import { closedRoots } from './support/closed-roots';
import { ask, expectKept, ordersOf } from './support/messages';
import { openDetail, openList, showAll } from './support/pages';
import { expect, LIST_URL, test } from './support/test';

const CLAIM = '8196100000020022';
const TRY = '8196100000010011';
const COUNTER = '8196100000140144';
const schemaFile = new URL('../../docs/export.schema.json', import.meta.url);

test('an order is read, kept, shown on its card, first in the popup, and exported', async ({ extension }, info) => {
  const now = Date.now();
  const total = practiceOrders(now).length;
  const dashboard = await extension.open('dashboard.html');
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  await showAll(page);
  await expectKept(dashboard, total);
  expect((await ordersOf(dashboard)).get(CLAIM)?.decision).toMatchObject({ row: 22, level: 'now' });

  for (const id of [TRY, COUNTER, CLAIM]) {
    await openDetail(page, id);
    await expect.poll(async () => (await ordersOf(dashboard)).get(id)?.order.deadlineState).toBe('read');
  }
  const view = (await ordersOf(dashboard)).get(CLAIM);
  const refund = view?.order.deadlines.find(({ kind }) => kind === 'no-delivery-refund');
  const stated = Date.parse(`${dayIso(now, -3)}T00:00:00Z`);
  expect(refund).toMatchObject({ basis: 'payload', text: `Refund if no delivery before ${dayText(now, -3)}` });
  // A day without a zone: from its start at UTC+14 to its end at UTC−12.
  expect(refund).toMatchObject({ earliest: stated - 14 * 3_600_000, latest: stated + 36 * 3_600_000 });
  expect(view?.decision).toMatchObject({ row: 18, level: 'now', step: { id: 'ask-money' } });

  await expect.poll(async () => (await closedRoots(page)).map(({ text }) => text).join()).toContain('Show the steps');
  await page.goto(LIST_URL);
  await showAll(page);
  await expect
    .poll(async () => (await closedRoots(page)).find(({ orderId }) => orderId === CLAIM)?.text)
    .toContain('Ask for your money');

  const popup = await extension.open('popup.html');
  await ask(popup, 'first-visit-seen', null);
  await popup.reload();
  await expect(popup.getByTestId('headline')).toBeVisible();
  await expect(popup.getByTestId('order-row').first()).toHaveAttribute('data-order-id', CLAIM);
  await popup.getByTestId('order-row').first().click();
  await expect(popup.getByTestId('guide-step')).toContainText('Ask for your money');

  await dashboard.reload();
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByTestId('export-json').first().click(),
  ]);
  const file = info.outputPath('export.json');
  await download.saveAs(file);
  const exported = JSON.parse(readFileSync(file, 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
  expect(exported.orders).toHaveLength(total);
  const order = exported.orders.find(({ id }: { id: string }) => id === CLAIM);
  expect(order).toMatchObject({
    site: 'aliexpress.com',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${CLAIM}`,
    status: 'awaiting-delivery',
    store: { name: 'Lumen Home Store' },
    total: { amount: 12.4, currency: 'EUR', text: '12,40€' },
    placedOn: dayIso(now, -62),
    deadlineState: 'read',
  });
  expect(JSON.stringify(exported)).not.toMatch(/Practice Buyer|Example Street|5550100/);
});
