// Our own pages have no known barrier, in both themes, on real orders.
import { barriers } from './support/barriers';
import { ask, expectKept } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

/** Parts of the dashboard beside the orders, and what shows that they are there. */
const PARTS = [
  ['settings', 'settings'],
  ['timeline', 'timeline-row'],
  ['health', 'health-field'],
  ['report', 'report-text'],
  ['check', 'check-start'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup, guide, dashboard and settings, ${colorScheme}`, async ({ extension }) => {
    const dashboard = await extension.open('dashboard.html');
    await openList(extension);
    await expectKept(dashboard, 10);
    const popup = await extension.open('popup.html');
    for (const page of [popup, dashboard]) await page.emulateMedia({ colorScheme });
    await popup.reload();
    await expect(popup.locator('body')).toContainText('10 orders read');
    expect(await barriers(popup)).toEqual([]);
    await ask(dashboard, 'first-visit-seen', null);
    await popup.reload();
    await expect(popup.getByTestId('order-row').first()).toBeVisible();
    expect(await barriers(popup)).toEqual([]);
    await popup.getByTestId('order-row').first().click();
    await expect(popup.getByTestId('guide')).toBeVisible();
    expect(await barriers(popup)).toEqual([]);
    await dashboard.reload();
    await expect(dashboard.getByTestId('export-json').first()).toBeVisible();
    expect(await barriers(dashboard)).toEqual([]);
    for (const [part, testId] of PARTS) {
      await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#${part}`);
      await expect(dashboard.getByTestId(testId).first()).toBeVisible();
      expect(await barriers(dashboard), part).toEqual([]);
    }
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#settings`);
    await dashboard.getByTestId('setting-theme').selectOption(other);
    for (const page of [dashboard, popup]) await expect(page.locator('html')).toHaveAttribute('data-theme', other);
    // Before any of our words are there, a window is in the chosen theme already.
    await popup.route('**/i18n/*.json', () => undefined);
    await popup.reload({ waitUntil: 'commit' });
    await expect(popup.locator('body')).toHaveCSS('color-scheme', other);
  });
}
