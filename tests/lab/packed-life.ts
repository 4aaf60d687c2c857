// A packed build's life over several sessions of a real Chromium: opened, closed with its alarms on disk, opened again.
import type { Page } from '@playwright/test';
import { type Extension, launch } from '../e2e/support/launch';
import { ordersOf } from '../e2e/support/messages';
import { awaiting, openDetail } from '../e2e/support/pages';
import { expect } from '../e2e/support/test';
import type { Shop } from '../shop/shop';
import { practiceSource } from '../shop/source';

export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
/** Chromium writes alarms to disk with a delay; nothing tells when it has. */
const ALARMS_ON_DISK = 2000;

export interface Life {
  readonly profile: string;
  readonly shopPort: number;
  readonly packedId: string;
}

/** Waits for the moment itself, never for a length. */
export async function until(moment: number): Promise<void> {
  await expect.poll(() => Date.now(), { timeout: 120_000 }).toBeGreaterThan(moment);
}

export async function close({ context }: Extension): Promise<void> {
  await until(Date.now() + ALARMS_ON_DISK);
  await context.close();
}

/** A session, and a page of ours that asks the worker nothing: what it sees, the worker did by itself. */
export async function session(life: Life): Promise<{ readonly extension: Extension; readonly quiet: Page }> {
  const extension = await launch(life);
  return { extension, quiet: await extension.open('manifest.json') };
}

/** Opens the details of an order whose counter has `left` ms to go. @returns when its first reminder is due */
export async function readCounter(extension: Extension, shop: Shop, id: string, left: number): Promise<number> {
  const counter = { form: 'lefttime', endsAt: Date.now() + left } as const;
  shop.scenario.source = practiceSource([awaiting(id, { placed: -50, shipped: -48, counter })]);
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await openDetail(page, id);
  const dueAt = async (): Promise<number> => (await ordersOf(dashboard)).get(id)?.nextReminderAt ?? 0;
  await expect.poll(dueAt).toBeGreaterThan(0);
  const due = await dueAt();
  await page.close();
  await dashboard.close();
  return due;
}

/** When each of our alarms is set to, asked of the browser itself. */
export async function alarmsOf(quiet: Page): Promise<Record<string, number>> {
  const all = await quiet.evaluate(() => chrome.alarms.getAll());
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
}
