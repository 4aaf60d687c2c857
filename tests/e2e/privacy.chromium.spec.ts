// The shop cannot tell from its log whether the extension is there, and nothing else is ever asked.
import type { BrowserContext } from '@playwright/test';
import { startShop } from '../shop/shop';
import { launch, launchBrowser } from './support/launch';
import { expectKept } from './support/messages';
import { openDetail, openList, showAll } from './support/pages';
import { expect, test } from './support/test';

async function visit(context: BrowserContext, read?: () => Promise<void>): Promise<void> {
  const page = await openList({ context });
  await showAll(page);
  await read?.();
  for (const id of ['8196100000010011', '8196100000120122']) await openDetail(page, id);
  await page.goBack();
  await expect(page.locator('.order-item, .order-status').first()).toBeVisible();
  await page.evaluate(() => document.dispatchEvent(new Event('shop:redraw')));
  await page.waitForLoadState('networkidle');
}

/** The page's own clock stands in each call; a picture may come before or after another. */
const comparable = (log: readonly string[]): string[] => log.map((line) => line.replace(/([?&]t=)\d+/, '$1')).sort();

test('the log is the same with and without the extension', async ({ profile }) => {
  const alone = await startShop();
  const plain = await launchBrowser({ profile: `${profile}-plain`, shopPort: alone.port, withExtension: false });
  await visit(plain);
  await plain.close();
  await alone.close();

  const shop = await startShop();
  const extension = await launch({ profile, shopPort: shop.port });
  const outside: string[] = [];
  extension.context.on('request', (request) => {
    if (!/^(chrome-extension|data|blob):|^https:\/\/[a-z]+\.aliexpress\.com\//.test(request.url())) {
      outside.push(request.url());
    }
  });
  const dashboard = await extension.open('dashboard.html');
  await visit(extension.context, () => expectKept(dashboard, shop.scenario.source.detailIds.length));
  const popup = await extension.open('popup.html');
  await expect(popup.locator('body')).not.toBeEmpty();
  await extension.context.close();
  await shop.close();

  expect(alone.log.length).toBeGreaterThan(20);
  expect(comparable(shop.log)).toEqual(comparable(alone.log));
  expect(outside).toEqual([]);
});
