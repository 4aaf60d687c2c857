// Opens the dashboard at one order, in the tab that already shows it where there is one. Needs no `tabs` permission.
import { browser } from './browser';

const PAGE = 'dashboard.html';

/** `getContexts` is Chromium's; elsewhere a new tab is opened. */
async function openTab(): Promise<{ tabId: number; windowId: number } | undefined> {
  try {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const url = browser.runtime.getURL(PAGE);
    return contexts.find(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.startsWith(url) === true);
  } catch {
    return undefined;
  }
}

/** `orderId` null opens the list. */
export async function openDashboard(orderId: string | null): Promise<void> {
  const hash = orderId === null ? '' : `#order/${encodeURIComponent(orderId)}`;
  const url = browser.runtime.getURL(`${PAGE}${hash}`);
  const shown = await openTab();
  if (shown !== undefined) {
    try {
      await browser.tabs.update(shown.tabId, { active: true, url });
      await browser.windows.update(shown.windowId, { focused: true });
      return;
    } catch {
      // The tab was closed in between: open a new one.
    }
  }
  await browser.tabs.create({ url });
}

export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** What a new user sees first. */
export const openWelcome = (): Promise<void> => openPage(browser.runtime.getURL('/welcome.html'));
