// Asks the script in a tab for a copy of its page, and whether it is there at all. Never reads a tab's address: that
// would need a permission.
import { browser } from './browser';
import { COPY_PAGE } from './messages';

export interface PageCopy {
  readonly url: string;
  readonly markup: string;
}

/** Null when no order page of ours answers in that tab. */
export async function pageCopy(tabId: number): Promise<PageCopy | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, COPY_PAGE);
    const [url, markup]: unknown[] = Array.isArray(answer) ? answer : [];
    return typeof url === 'string' && typeof markup === 'string' ? { url, markup } : null;
  } catch {
    return null;
  }
}
