// Whether the icon is pinned to the toolbar.
import { browser } from './browser';

/** Null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}
