// What a buyer tells us by taps: it is kept, it can be taken back, and no later reading undoes it.
import type { Page } from '@playwright/test';
import type { Extension } from './support/launch';
import { ask, expectKept, ordersOf } from './support/messages';
import { openDetail, openList, showAll } from './support/pages';
import { expect, LIST_URL, test } from './support/test';

const CLAIM = '8196100000020022';
const UNREAD = '8196100000040044';
const FAR = 5 * 365;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function openGuide(extension: Extension): Promise<{ popup: Page; page: Page }> {
  const page = await openList(extension);
  const popup = await extension.open('popup.html');
  await openDetail(page, CLAIM);
  await expect.poll(async () => (await ordersOf(popup)).get(CLAIM)?.decision.row).toBe(18);
  await ask(popup, 'first-visit-seen', null);
  await popup.reload();
  await popup.locator(`[data-testid="order-row"][data-order-id="${CLAIM}"]`).click();
  await expect(popup.getByTestId('guide')).toBeVisible();
  return { popup, page };
}

test('"page refused" waits for the next day to ask; Undo takes it back', async ({ extension }) => {
  const { popup } = await openGuide(extension);
  const row = async () => (await ordersOf(popup)).get(CLAIM)?.decision.row;
  await popup.getByTestId('answer-page-refused').click();
  await popup.getByTestId('until').fill(inDays(3));
  await popup.getByTestId('until-save').click();
  await expect.poll(row).toBe(20);
  expect((await ordersOf(popup)).get(CLAIM)?.decision).toMatchObject({ level: 'wait', step: { lookOn: inDays(3) } });
  await popup.getByTestId('undo').click();
  await expect.poll(row).toBe(18);
});

test('"arrived, all good" ends it, also after the page is read again', async ({ extension }) => {
  const { popup, page } = await openGuide(extension);
  await ask(popup, 'add-event', { orderId: CLAIM, type: 'arrived-good' });
  await openDetail(page, CLAIM);
  await expect.poll(async () => (await ordersOf(popup)).get(CLAIM)?.decision).toMatchObject({ row: 0, level: 'done' });
});

test('a date set by hand is used and shown as yours', async ({ extension }) => {
  const { popup } = await openGuide(extension);
  await expect(ask(popup, 'set-date', { orderId: UNREAD, date: inDays(FAR) })).rejects.toThrow(/invalid/);
  expect((await ordersOf(popup)).get(UNREAD)?.order.deadlines.some(({ basis }) => basis === 'user')).toBe(false);

  await ask(popup, 'set-date', { orderId: UNREAD, date: inDays(20) });
  const view = (await ordersOf(popup)).get(UNREAD);
  expect(view?.decision.clock).toMatchObject({ kind: 'no-delivery-refund', basis: 'user' });
});

test('a forgotten order stays forgotten when the list is read again', async ({ extension }) => {
  const { popup, page } = await openGuide(extension);
  await page.goto(LIST_URL);
  await showAll(page);
  await expectKept(popup, 15);
  await ask(popup, 'forget-order', { orderId: CLAIM });
  await expectKept(popup, 14);
  const since = Date.now();
  await page.goto(LIST_URL);
  await showAll(page);
  await expect
    .poll(async () => [...(await ordersOf(popup)).values()].every(({ order }) => order.lastSeenAt >= since))
    .toBe(true);
  await expectKept(popup, 14);
  await ask(popup, 'restore-order', { orderId: CLAIM });
  await expectKept(popup, 15);
});
