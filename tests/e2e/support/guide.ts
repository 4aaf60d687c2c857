// One late order and its guide, as several specs walk it.
import type { Page } from '@playwright/test';
import type { Extension } from './launch';
import { ask, ordersOf } from './messages';
import { awaiting, openDetail } from './pages';
import { expect } from './test';

export const ID = '8196300000000001';

export const thing = { title: 'Desk lamp', variant: 'White', quantity: 1, price: 20 };
export const late = awaiting(ID, { placed: -50, paid: -50, shipped: -48, eta: -10, refund: 6, lines: [thing] });

/** It, and some that are on their way. */
export const several = [
  late,
  awaiting('8196300000000002', { lines: [{ title: 'Trail shoes', variant: '42', quantity: 1, price: 38.6 }] }),
  awaiting('8196300000000003', { lines: [{ title: 'Ceramic mug', variant: 'Blue', quantity: 2, price: 7 }] }),
  awaiting('8196300000000004', { lines: [{ title: 'Wall clock', variant: 'Oak', quantity: 1, price: 12 }] }),
];

/** The guide of the one order, in the popup as it is on its first opening. */
export async function openGuide(extension: Extension): Promise<{ page: Page; popup: Page }> {
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  const popup = await extension.open('popup.html');
  await expect.poll(async () => (await ordersOf(popup)).has(ID)).toBe(true);
  await ask(popup, 'first-visit-seen', null);
  await popup.reload();
  await popup.getByTestId('order-row').first().click();
  await expect(popup.getByTestId('guide')).toBeVisible();
  return { page, popup };
}

export const row = (popup: Page, number: number) =>
  expect(popup.getByTestId('guide')).toHaveAttribute('data-row', String(number));

/** Something that the step does not offer. */
export async function tellOther(popup: Page, type: string): Promise<void> {
  await popup.getByTestId('happened').click();
  await popup.getByTestId(`answer-${type}`).click();
}
