// The steps of a visit that many specs share.
import type { Page } from '@playwright/test';
import type { PracticeOrder } from '../../shop/practice-order';
import type { Extension } from './launch';
import { detailUrl, expect, LIST_URL } from './test';

export async function openList(extension: Pick<Extension, 'context'>): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await expect(page.locator('.order-item').first()).toBeVisible();
  return page;
}

/** Presses "View orders" until there is no more. */
export async function showAll(page: Page): Promise<void> {
  const more = page.locator('.order-more button');
  while ((await more.count()) > 0) {
    const known = await page.locator('.order-item').count();
    await more.click();
    await expect.poll(() => page.locator('.order-item').count()).toBeGreaterThan(known);
  }
}

export async function openDetail(page: Page, orderId: string): Promise<void> {
  await page.goto(detailUrl(orderId));
  await expect(page.locator('.order-status')).toBeVisible();
}

/** An order on its way, with whatever a spec wants different. */
export function awaiting(id: string, change: Partial<PracticeOrder> = {}): PracticeOrder {
  return {
    id,
    status: 'Awaiting delivery',
    store: 'Spec Store',
    currency: 'USD',
    lines: [{ title: `Thing ${id.slice(-4)}`, variant: 'Blue', quantity: 1, price: 10 }],
    placed: -20,
    paid: -20,
    shipped: -18,
    returns: true,
    ...change,
  };
}
