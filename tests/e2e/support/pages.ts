// The steps of a visit that many specs share.
import type { Page } from '@playwright/test';
import type { PracticeOrder } from '../../shop/practice-order';
import type { Extension } from './launch';
import { detailUrl, LIST_URL } from './test';

export async function openList(extension: Pick<Extension, 'context'>): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await page.locator('.order-item').first().waitFor();
  return page;
}

/** Presses "View orders" until there is no more. In the page itself: thirty presses from outside take half a minute. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const more = (): HTMLElement | null => document.querySelector('.order-more button');
    const count = (): number => document.querySelectorAll('.order-item').length;
    for (let button = more(); button !== null; button = more()) {
      const known = count();
      const grown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (count() === known) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      button.click();
      await grown;
    }
  });
}

export async function openDetail(page: Page, orderId: string): Promise<void> {
  await page.goto(detailUrl(orderId));
  await page.locator('.order-status').waitFor();
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
