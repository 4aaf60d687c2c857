// The first minutes: the page that opens by itself, a test reminder, and the example orders that keep nothing.
import type { Page } from '@playwright/test';
import { ask, expectKept, shownNotices } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

test('the welcome page opens once installed, follows what is done, and tries a reminder', async ({ extension }) => {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  await expect.poll(() => extension.context.pages().filter(isWelcome).length).toBe(1);
  const welcome = extension.context.pages().find(isWelcome);
  if (welcome === undefined) throw new Error('No welcome page');
  await welcome.getByTestId('notification-try').click();
  await expect(welcome.getByTestId('notification-test')).toContainText('Did you see it?');
  await welcome.getByTestId('notification-seen').click();
  await expect(welcome.getByTestId('notification-test')).toContainText('You saw the test reminder.');
  await openList(extension);
  await expectKept(welcome, 10);
  await expect(welcome.getByTestId('welcome')).toContainText('10 orders read');
});

test('example orders can be tapped through, and nothing of them is kept', async ({ extension }) => {
  const page = await extension.open('welcome.html');
  await page.getByTestId('welcome-examples').click();
  await expect(page.getByTestId('order-row')).toHaveCount(6);
  await page.getByText('Ceramic mug').click();
  const guide = page.getByTestId('guide');
  await expect(guide).toHaveAttribute('data-row', '16');
  await page.getByTestId('answer-arrived-good').click();
  await expect(guide).toHaveAttribute('data-row', '0');
  await page.getByTestId('undo').click();
  await expect(guide).toHaveAttribute('data-row', '16');
  await page.getByTestId('answer-arrived-good').click();
  await page.getByTestId('examples-again').click();
  await expect(guide).toHaveAttribute('data-row', '16');
  expect(await ask(page, 'get-orders', null)).toEqual([]);
  expect(await shownNotices(page)).toEqual([]);
  await page.getByTestId('examples-leave').click();
  await expect(page.getByTestId('welcome')).toBeVisible();
});
