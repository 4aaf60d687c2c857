// What every Chromium spec stands on: a practice shop of its own and a fresh profile with the extension.
import { test as base, expect } from '@playwright/test';
import { type Shop, startShop } from '../../shop/shop';
import { type Extension, launch } from './launch';

interface Fixtures {
  /** More of the browser's own switches. */
  readonly args: readonly string[];
  readonly shop: Shop;
  readonly profile: string;
  readonly extension: Extension;
}

export const test = base.extend<Fixtures>({
  args: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  shop: async ({}, use) => {
    const shop = await startShop();
    await use(shop);
    await shop.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  profile: async ({}, use, info) => {
    await use(info.outputPath('profile'));
  },
  extension: async ({ shop, profile, args }, use) => {
    const extension = await launch({ profile, shopPort: shop.port, args });
    const errors: string[] = [];
    extension.context.on('weberror', (found) => errors.push(found.error().message));
    await use(extension);
    await extension.context.close();
    expect(errors, 'nothing may throw: not on the page, not in our own windows').toEqual([]);
  },
});
export { expect };

export const LIST_URL = 'https://www.aliexpress.com/p/order/index.html';

export function detailUrl(orderId: string): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`;
}
