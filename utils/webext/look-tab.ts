// The one tab in which the round of looks opens order pages. It stays behind what the user does, and is closed only if the
// round opened it.
import { browser } from './browser';
import { ANYBODY_THERE } from './messages';

/** Null when the browser opened none. */
export async function openBehind(url: string): Promise<number | null> {
  try {
    return (await browser.tabs.create({ url, active: false })).id ?? null;
  } catch {
    return null;
  }
}

/** False when the tab is gone. */
export async function lead(tabId: number, url: string): Promise<boolean> {
  try {
    await browser.tabs.update(tabId, { url });
    return true;
  } catch {
    return false;
  }
}

/** `away`: loaded, and no order page. `closed`: the tab is gone. */
export async function whereIs(tabId: number): Promise<'loading' | 'there' | 'away' | 'closed'> {
  try {
    if ((await browser.tabs.get(tabId)).status !== 'complete') return 'loading';
  } catch {
    return 'closed';
  }
  try {
    await browser.tabs.sendMessage(tabId, ANYBODY_THERE);
    return 'there';
  } catch {
    return 'away';
  }
}

export async function bringForward(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
}
