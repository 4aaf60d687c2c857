// The panel beside the page: opened by a press, it shows the order of the tab in front and stays with what is not ours.
import type { Page } from '@playwright/test';
import { closedRoots, pressClosed } from './support/closed-roots';
import type { Extension } from './support/launch';
import { ask, expectKept } from './support/messages';
import { openDetail, openList } from './support/pages';
import { inPanel } from './support/side-panel';
import { expect, LIST_URL, test } from './support/test';

const CLAIM = '8196100000020022';
const OTHER = '8196100000010011';

/** The order whose guide it shows; 'list' for the list. */
const shown = (extension: Extension): Promise<string | null> =>
  inPanel<string>(
    extension,
    `document.querySelector('[data-testid="guide"]')?.dataset.orderId
      ?? (document.querySelector('[data-testid="headline"]') ? 'list' : null)`,
  );
const press = (extension: Extension, testId: string): Promise<unknown> =>
  inPanel(extension, `document.querySelector('[data-testid="${testId}"]').click()`);

/** The list was read, and its first visit is over. */
async function visited(extension: Extension): Promise<Page> {
  const page = await openList(extension);
  const dashboard = await extension.open('dashboard.html');
  await expectKept(dashboard, 10);
  await ask(dashboard, 'first-visit-seen', null);
  await dashboard.close();
  return page;
}

async function openBeside(page: Page): Promise<void> {
  await openDetail(page, CLAIM);
  await page.bringToFront();
  await expect.poll(async () => (await closedRoots(page)).map(({ text }) => text).join()).toContain('Show the steps');
  await pressClosed(page, 'Show the steps');
}

test('"Show the steps" opens the guide beside the page, and it follows the tab', async ({ extension }) => {
  const page = await visited(extension);
  const opened: string[] = [];
  extension.context.on('page', (other) => opened.push(other.url()));
  await openBeside(page);
  await expect.poll(() => shown(extension)).toBe(CLAIM);
  expect(opened, 'no tab is opened for it').toEqual([]);

  const second = await extension.context.newPage();
  await openDetail(second, OTHER);
  await expect.poll(() => shown(extension)).toBe(OTHER);
  await page.bringToFront();
  await expect.poll(() => shown(extension)).toBe(CLAIM);

  // The worker may die at any time: what each tab shows is known after it, too.
  await extension.killWorker();
  await second.bringToFront();
  await expect.poll(() => shown(extension)).toBe(OTHER);
  await second.goto(LIST_URL);
  await expect.poll(() => shown(extension)).toBe('list');
  await page.bringToFront();
  await expect.poll(() => shown(extension)).toBe(CLAIM);
});

test('a tab that is not ours leaves the letter open; a closed one takes nothing away', async ({ extension }) => {
  const page = await visited(extension);
  await openBeside(page);
  await expect.poll(() => shown(extension)).toBe(CLAIM);
  await press(extension, 'happened');
  const isOpen = () => inPanel<boolean>(extension, `document.querySelector('[data-testid="happenings"]') !== null`);
  await expect.poll(isOpen).toBe(true);
  const elsewhere = await extension.context.newPage();
  await elsewhere.goto('about:blank');
  await page.bringToFront();
  await openDetail(page, CLAIM);
  await expect(page.locator('.order-status')).toBeVisible();
  expect(await isOpen()).toBe(true);
  await elsewhere.bringToFront();
  await page.close();
  expect(await isOpen()).toBe(true);
});

test('an order that is done has its guide beside its page', async ({ extension }) => {
  const page = await visited(extension);
  await openBeside(page);
  await expect.poll(() => shown(extension)).toBe(CLAIM);
  await press(extension, 'more');
  await expect
    .poll(() => inPanel<boolean>(extension, `document.querySelector('[data-testid="answer-arrived-good"]') !== null`))
    .toBe(true);
  await press(extension, 'answer-arrived-good');
  const level = () =>
    inPanel<string>(extension, `document.querySelector('[data-testid="guide"]')?.dataset.row ?? 'none'`);
  await expect.poll(level).toBe('0');
  expect(await shown(extension)).toBe(CLAIM);
});

test('the popup opens it; alone it is the list and its guide', async ({ extension }) => {
  await visited(extension);
  const popup = await extension.open('popup.html');
  await popup.getByTestId('beside').click();
  await expect.poll(() => shown(extension)).toBe('list');

  const panel = await extension.open('sidepanel.html');
  await expect(panel.getByTestId('order-row').first()).toBeVisible();
  await expect(panel.getByTestId('beside')).toHaveCount(0);
  await panel.getByTestId('order-row').first().click();
  await expect(panel.getByTestId('guide')).toBeVisible();
});
