// Everything by keys alone: the focus is never lost, never hidden, and comes back to where it was.
import { practiceSource } from '../shop/source';
import { ID, openGuide, row, several } from './support/guide';
import { keysOf } from './support/keys';
import { ask, expectKept, ordersOf } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

test('the popup: search, rows, guide, letter, an answer and its way back, menu, Escape', async ({
  extension,
  shop,
}) => {
  shop.scenario.source = practiceSource(several);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { popup } = await openGuide(extension);
  await openList(extension);
  await expectKept(popup, several.length);
  await popup.evaluate(() => localStorage.clear());
  await popup.reload();
  await popup.bringToFront();
  const keys = keysOf(popup);
  const guide = popup.getByTestId('guide');
  await expect(popup.getByTestId('order-row')).toHaveCount(several.length);

  await keys.type('mug');
  await expect(popup.getByTestId('order-row')).toHaveCount(1);
  await keys.expectAt('search');
  await keys.press('ArrowDown', 'Enter');
  await expect(guide).toBeVisible();
  await keys.press('Escape');
  await expect(popup.getByTestId('search'), 'the search is as it was left').toHaveValue('mug');
  await keys.expectAt('order-row');
  await keys.type('s');
  await expect(popup.getByTestId('search')).toHaveValue('mugs');
  await keys.press('Escape');
  await keys.expectAt('open-search');

  await keys.press('ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowUp', 'Enter');
  await row(popup, 25);
  await keys.to('why-date');
  await keys.press('Enter', 'Tab', 'Escape');
  await keys.expectAt('why-date');
  await keys.to('all-steps');
  await keys.press('Enter');
  await keys.to('step-tick-save-snapshot');
  await keys.press('Enter', 'Enter');
  await keys.expectAt('step-tick-save-snapshot');
  await keys.to('all-steps', 'Shift+Tab');
  await keys.press('Enter');

  await keys.to('guide-step', 'Shift+Tab');
  await keys.press('Enter');
  await expect(popup.getByTestId('letter-read-zh')).toBeVisible();
  await keys.to('letter-read-zh');
  await keys.press('Enter');
  await expect(popup.getByTestId('letter')).toContainText('订单');
  await keys.to('letter-copying');
  await keys.press('Enter');
  await keys.to('letter-copy');
  await keys.press('Enter');
  await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain(ID);
  await keys.press('Escape');
  await keys.expectAt('guide-step');

  await keys.to('answer-wrote-to-store');
  await keys.press('Enter');
  await expect(guide).not.toHaveAttribute('data-row', '25');
  await keys.press('Tab');
  await keys.to('undo');
  await keys.press('Enter');
  await row(popup, 25);
  await keys.press('Tab');

  await keys.to('more', 'Shift+Tab');
  await keys.press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape');
  await keys.expectAt('more');
  await keys.press('Enter', 'Tab', 'Shift+Tab', 'Shift+Tab');
  await expect(popup.getByTestId('set-note'), 'leaving the menu closes it').toHaveCount(0);
  await keys.to('more');
  await keys.press('Enter');
  await keys.to('set-note');
  await keys.press('Enter');
  await keys.to('note');
  await keys.type('At the neighbour');
  await keys.press('Escape');
  await keys.expectAt('more');
  const texts = async () => {
    const order = (await ordersOf(popup)).get(ID)?.order;
    return [order?.nickname, order?.note];
  };
  await expect.poll(texts).toEqual(['', 'At the neighbour']);
  await keys.to('undo');
  await keys.press('Enter');
  await expect.poll(texts).toEqual(['', '']);
  await keys.to('more', 'Shift+Tab');
  await keys.press('Enter');
  await keys.to('set-nickname');
  await keys.press('Enter');
  await keys.to('nickname');
  await keys.type('Lamp');
  await keys.press('Enter');
  await expect.poll(texts).toEqual(['Lamp', '']);
  await keys.to('undo');
  await keys.press('Enter');
  await expect.poll(texts).toEqual(['', '']);

  await keys.press('Escape');
  await expect(popup.getByTestId('order-row').first()).toBeVisible();
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-order-id'))).toBe(ID);
  // An order that is forgotten, and one that another window tells of, are gone from the list below the focus.
  await keys.press('Enter');
  await row(popup, 25);
  await keys.to('more', 'Shift+Tab');
  await keys.press('Enter');
  await keys.to('forget');
  await keys.press('Enter');
  await expect(popup.getByTestId('order-row')).toHaveCount(several.length - 1);
  await keys.to('undo');
  await keys.press('Enter');
  await expect(guide).toBeVisible();
  await keys.press('Escape');
  await ask(popup, 'add-endings', { orderIds: [ID], type: 'arrived-good' });
  await expect(popup.getByTestId('order-row')).toHaveCount(several.length - 1);
  await keys.press('Shift+Tab', 'Tab');
});

test('welcome, examples and the panel beside the page', async ({ extension, shop }) => {
  shop.scenario.source = practiceSource(several);
  const page = await extension.open('welcome.html');
  const keys = keysOf(page);
  // Once installed it opens another tab of itself, in front of this one.
  await expect(page.getByTestId('notification-try')).toBeVisible();
  await page.bringToFront();
  await keys.to('notification-try');
  await keys.press('Enter');
  await keys.to('welcome-examples');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('order-row')).toHaveCount(6);
  await keys.to('order-row');
  await keys.press('End', 'Enter');
  const guide = page.getByTestId('guide');
  await expect(guide).toBeVisible();
  await keys.to('answer-arrived-good');
  await keys.press('Enter');
  await expect(guide).toHaveAttribute('data-row', '0');
  await keys.to('undo');
  await keys.press('Enter');
  await expect(guide).not.toHaveAttribute('data-row', '0');
  await keys.to('examples-again', 'Shift+Tab');
  await keys.press('Enter');

  await openList(extension);
  const panel = await extension.open('sidepanel.html');
  await expectKept(panel, several.length);
  await ask(panel, 'first-visit-seen', null);
  await panel.reload();
  const beside = keysOf(panel);
  await expect(panel.getByTestId('order-row').first()).toBeVisible();
  await beside.press('ArrowDown', 'ArrowDown');
  const order = () => panel.evaluate(() => document.activeElement?.getAttribute('data-order-id'));
  const left = await order();
  await beside.press('Enter', 'Tab', 'Escape');
  await expect.poll(order).toBe(left);
});
