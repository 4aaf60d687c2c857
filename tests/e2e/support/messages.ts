// Asks the background what its own pages ask, from one of those pages.
import type { Page } from '@playwright/test';
import type { Answer, MessageType, OrderView, Payload, Reply } from '../../../utils/webext/messages';
import { expect } from './test';

export async function ask<T extends MessageType>(page: Page, type: T, payload: Payload<T>): Promise<Answer<T>> {
  const reply = await page.evaluate<Reply<T>, { type: T; payload: Payload<T> }>(
    (message) => chrome.runtime.sendMessage(message),
    { type, payload } as never,
  );
  if (!reply || !('ok' in reply)) throw new Error(`"${type}" was answered ${JSON.stringify(reply)}`);
  return reply.ok;
}

export async function ordersOf(page: Page): Promise<Map<string, OrderView>> {
  const views = await ask(page, 'get-orders', null);
  return new Map(views.map((view) => [view.order.id, view]));
}

/** Waits until the background keeps exactly this many orders. */
export async function expectKept(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await ordersOf(page)).size, { timeout: 15_000 }).toBe(count);
}

/** What the browser shows, by id. Asked from an extension page, for asking the worker would wake it. */
export function shownNotices(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object));
}

/** What this window asks of the background waits, where it is of this type, until it is let go by what is returned. */
export async function holdBack(page: Page, type: MessageType): Promise<() => Promise<void>> {
  await page.evaluate((held) => {
    const until = new Promise((resolve) => addEventListener('let-go', resolve, { once: true }));
    for (const { runtime } of [chrome, ...(globalThis.browser ? [globalThis.browser] : [])]) {
      const sent = runtime.sendMessage.bind(runtime);
      const sendMessage = async (message: { readonly type: string }): Promise<unknown> => {
        if (message.type === held) await until;
        return sent(message);
      };
      Object.assign(runtime, { sendMessage });
    }
  }, type);
  return () => page.evaluate(() => void dispatchEvent(new Event('let-go')));
}
