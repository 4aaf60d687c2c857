// The dashboard by keys alone: tabs, filters, the table, several orders at once, one order, settings, health, timeline.
import { practiceSource } from '../shop/source';
import { several } from './support/guide';
import { focused, keysOf } from './support/keys';
import { ask, expectKept, ordersOf } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

test('the dashboard: tabs, filters, table, several at once, an order, settings, health, timeline', async ({
  extension,
  shop,
}) => {
  shop.scenario.source = practiceSource(several);
  await openList(extension);
  const dashboard = await extension.open('dashboard.html');
  await expectKept(dashboard, several.length);
  await ask(dashboard, 'first-visit-seen', null);
  await dashboard.reload();
  const keys = keysOf(dashboard);
  const rows = dashboard.getByTestId('order-row');
  await expect(rows).toHaveCount(several.length);

  await keys.to('filter-all');
  await keys.press('Enter');
  await keys.to('search');
  await keys.type('mug');
  await expect(rows).toHaveCount(1);
  await keys.to('sort-order');
  await keys.press('Enter', 'Enter');
  await keys.to('choose');
  await keys.press('Tab', 'Enter');
  await expect(dashboard.getByTestId('guide')).toBeVisible();
  await keys.press('Tab');
  await keys.to('open-help');
  await keys.press('Enter', 'Tab', 'Enter');
  await keys.expectAt('open-help');
  await keys.to('back', 'Shift+Tab');
  await keys.press('Enter');
  await expect(rows, 'the search is as it was left').toHaveCount(1);
  await keys.expectAt('Ceramic mug');

  await keys.to('search', 'Shift+Tab');
  await keys.press('Control+A', 'Delete');
  await expect(rows).toHaveCount(several.length);
  await keys.to('choose-all');
  await keys.press('Space');
  await keys.to('bulk-arrived-good');
  await keys.press('Enter');
  await expect.poll(async () => (await ask(dashboard, 'get-overview', null)).counts.done).toBe(several.length);
  await keys.press('Tab');
  await keys.to('undo');
  await keys.press('Enter');
  await expect.poll(async () => (await ask(dashboard, 'get-overview', null)).counts.done).toBe(0);
  await keys.to('choose-all');
  await keys.press('Space');
  await keys.to('bulk-clear');
  await keys.press('Enter');
  await keys.to('search');
  await keys.type('nothing of that name');
  await keys.to('show-all');
  await keys.press('Enter');
  await expect(rows).toHaveCount(several.length);

  const tab = async (name: string, shows: string): Promise<void> => {
    await keys.to(`tab-${name}`, 'Shift+Tab');
    await keys.press('Enter');
    await expect(dashboard.getByTestId(shows).first()).toBeVisible();
    await keys.expectAt(`tab-${name}`);
  };
  await tab('timeline', 'timeline-row');
  await keys.to('zoom-week');
  await keys.press('Enter');
  await keys.to('as-table');
  await keys.press('Tab', 'Enter');
  await expect(dashboard.getByTestId('guide')).toBeVisible();
  await keys.press('Tab');
  await tab('settings', 'settings');
  const before = (await ask(dashboard, 'get-overview', null)).settings;
  await keys.to('setting-language');
  await keys.press('ArrowDown');
  await keys.to('setting-hide-titles');
  await keys.press('Space');
  await expect.poll(async () => (await ask(dashboard, 'get-overview', null)).settings).not.toEqual(before);
  await keys.press('Tab');
  await tab('health', 'health-field');
  for (let count = 0; count < 3; count += 1) await keys.press('Tab');
  expect((await ordersOf(dashboard)).size).toBe(several.length);
  expect(await focused(dashboard)).not.toBe('');
});
