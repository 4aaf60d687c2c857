// Which tab of this window is looked at. Knows its number only: an address would need a permission.
import { browser } from './browser';

/** Null when the window has none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls back when another tab comes forward, and when one goes to another page. Returns the function that stops it. */
export function onTabChange(callback: () => void): () => void {
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(callback);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(callback);
  };
}
