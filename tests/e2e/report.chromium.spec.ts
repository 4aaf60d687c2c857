// A page that could not be read leads to a report of it, shown before it is saved, in which nobody can be found.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask, expectKept, ordersOf } from './support/messages';
import { openDetail, openList } from './support/pages';
import { expect, LIST_URL, test } from './support/test';

async function savedReport(dashboard: Page): Promise<string> {
  await expect(dashboard.getByTestId('report-text')).toBeVisible();
  const shown = await dashboard.getByTestId('report-text').inputValue();
  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByTestId('report-save').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^claimcheck-report-[a-z]+-\d{4}-\d\d-\d\d\.html$/);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved, 'what is saved is what was shown').toBe(shown);
  return saved;
}

test('a page that was not read leads from the popup to its report', async ({ extension, shop }) => {
  const dashboard = await extension.open('dashboard.html#health');
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  await ask(dashboard, 'first-visit-seen', null);
  shop.scenario.mode = 'skeleton';
  await page.goto(LIST_URL);
  const unread = async () => (await ask(dashboard, 'get-overview', null)).health.unreadablePage?.why ?? '';
  await expect.poll(unread, { timeout: 20_000 }).toBe('skeleton');
  await expect(dashboard.getByTestId('health').locator('h1')).toHaveText('Something does not work');

  const popup = await extension.open('popup.html');
  const way = popup.getByTestId('unreadable-band').getByRole('link');
  await expect(way).toHaveText('Save a report');
  const opening = extension.context.waitForEvent('page');
  await way.click();
  const report = await opening;
  expect(await savedReport(report)).toContain('"why":"skeleton"');

  await page.close();
  await report.reload();
  await expect(report.getByTestId('page-gone')).toBeVisible();
});

for (const kind of ['list', 'detail'] as const) {
  test(`a report of a ${kind} page names no order, store, product, price or number`, async ({ extension }) => {
    const dashboard = await extension.open('dashboard.html#health');
    const page = await openList(extension);
    await expectKept(dashboard, 10);
    const orders = [...(await ordersOf(dashboard)).values()].map(({ order }) => order);
    if (kind === 'detail') await openDetail(page, orders[0]?.id ?? '');
    await dashboard.getByTestId(`report-${kind}`).click();
    const saved = await savedReport(dashboard);

    const secrets = orders.flatMap(({ id, store, lines, total }) => [
      id,
      store?.name ?? id,
      total?.text.replace(/[^\d.,]/g, '') ?? id,
      ...lines.flatMap(({ title, variant }) => [title, variant ?? id]),
    ]);
    expect(secrets.filter((secret) => saved.includes(secret))).toEqual([]);
    expect(saved).not.toMatch(/<script|javascript:|\.svg|\bon[a-z]+=/);
    expect(saved).toContain('Awaiting delivery');
    expect(saved).toMatch(/[A-Z][a-z]{2} \d{1,2}, 20\d\d/);
  });
}

test('a page that was read is told of field by field', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html#health');
  await openList(extension);
  await expectKept(dashboard, 10);
  await expect(dashboard.getByTestId('health').locator('h1')).toHaveText('Everything works');
  const list = dashboard.getByTestId('health-design').filter({ hasText: 'order-list-2022' });
  await expect(list.getByTestId('health-field').filter({ hasText: 'Status' })).toContainText(
    'order_item_header_status',
  );
});
