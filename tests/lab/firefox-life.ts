// What the lab asks of a real Firefox: its alarms, and the background through a page of ours that asks nothing by itself.
import type { Page } from 'puppeteer-core';
import type { Answer, MessageType, Payload, Reply } from '../../utils/webext/messages';
import type { Firefox } from '../e2e/support/firefox';
import { detailUrl, expect } from '../e2e/support/test';

declare const browser: typeof chrome;

const MOST_TRIES = 50;

export async function alarmsOf(quiet: Page): Promise<Record<string, number>> {
  const all = await quiet.evaluate(() => browser.alarms.getAll());
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
}

/** Asked again where nobody heard it: the event page is just going to sleep, which it does often here. */
export async function ask<T extends MessageType>(quiet: Page, type: T, payload: Payload<T>): Promise<Answer<T>> {
  const message = { type, payload } as never;
  const once = (): Promise<Reply<T>> => quiet.evaluate((sent) => browser.runtime.sendMessage(sent), message);
  const asleep = (error: Error): null => {
    if (error.message.includes('Receiving end does not exist')) return null;
    throw error;
  };
  let reply = await once().catch(asleep);
  for (let tries = 0; reply === null && tries < MOST_TRIES; tries += 1) reply = await once().catch(asleep);
  if (reply === null || !('ok' in reply)) throw new Error(`"${type}" was answered ${JSON.stringify(reply)}`);
  return reply.ok;
}

/** Opens the details of an order and waits until they were read. @returns when its counter may end, UTC ms */
export async function readEnd(firefox: Firefox, quiet: Page, orderId: string): Promise<number> {
  const page = await firefox.browser.newPage();
  await page.goto(detailUrl(orderId));
  const deadlines = async () => (await ask(quiet, 'get-order', { orderId }))?.order.deadlines ?? [];
  const end = async () => (await deadlines()).find(({ kind }) => kind === 'protection-end')?.earliest ?? 0;
  await expect.poll(end, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.close();
  return end();
}
