// The same build tool, another browser: a page is read, the popup and the sidebar show it, an alarm wakes the event page.
import { expect, test } from '@playwright/test';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { startShop } from '../shop/shop';
import { practiceSource } from '../shop/source';
import { launchFirefox } from './support/firefox';
import { awaiting } from './support/pages';
import { detailUrl, LIST_URL } from './support/test';

declare const browser: typeof chrome;

const ID = '8196100000990099';
const WEEK = 7 * 86_400_000;

test('page read, popup, alarm', async () => {
  const shop = await startShop();
  const firefox = await launchFirefox(shop.port);
  try {
    const page = await firefox.browser.newPage();
    await page.goto(LIST_URL);
    const popup = await firefox.open('popup.html');
    const overview = () =>
      popup.evaluate(
        async () => (await browser.runtime.sendMessage({ type: 'get-overview', payload: null })) as { ok: Overview },
      );
    await expect.poll(async () => (await overview()).ok.total, { timeout: 20_000 }).toBe(10);
    // What no card shows and only the page's own answer tells: the lines of an order of pictures.
    const lines = async () =>
      (await overview()).ok.open.find(({ order }) => order.id === '8196100000120122')?.order.lines.length;
    await expect.poll(lines, { timeout: 15_000 }).toBe(3);
    await popup.evaluate(() => browser.runtime.sendMessage({ type: 'first-visit-seen', payload: null }));
    await popup.evaluate(() => location.reload());
    const rows = () =>
      popup.evaluate(() => document.querySelectorAll('[data-testid="order-row"]').length).catch(() => 0);
    await expect.poll(rows, { timeout: 15_000 }).toBeGreaterThan(0);
    // The sidebar's page, here in a tab of its own.
    const sidebar = await firefox.open('sidepanel.html');
    const rowsBeside = () =>
      sidebar.evaluate(() => document.querySelectorAll('[data-testid="order-row"]').length).catch(() => 0);
    // Both may still be loading: they agree once both have come.
    const agree = async () => (await rowsBeside()) > 0 && (await rowsBeside()) === (await rows());
    await expect.poll(agree, { timeout: 15_000 }).toBe(true);
    await sidebar.close();

    const counter = { form: 'lefttime', endsAt: Date.now() + WEEK + 45_000 } as const;
    shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter })]);
    await page.goto(detailUrl(ID));
    const view = () =>
      popup.evaluate(
        async (orderId) =>
          (await browser.runtime.sendMessage({ type: 'get-order', payload: { orderId } })) as { ok: OrderView | null },
        ID,
      );
    await expect.poll(async () => (await view()).ok?.order.deadlineState, { timeout: 15_000 }).toBe('read');
    const dueAt = async () => (await view()).ok?.nextReminderAt ?? 0;
    await expect.poll(dueAt).toBeGreaterThan(0);
    const due = await dueAt();
    expect(due).toBeGreaterThan(Date.now());
    expect(due).toBeLessThan(Date.now() + 60_000);
    await page.close();
    // Headless Firefox closes notifications by itself; that the next reminder moved on proves that this one rang.
    await expect.poll(() => Date.now(), { timeout: 60_000 }).toBeGreaterThan(due + 1000);
    await expect.poll(dueAt, { timeout: 15_000 }).toBeGreaterThan(due);
  } finally {
    await firefox.browser.close();
    await shop.close();
  }
});
