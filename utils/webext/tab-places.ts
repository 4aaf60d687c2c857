// Which order each tab shows, for as long as the browser runs. Only the background writes it. No address is kept and no tab
// is watched: a place counts only while the document that told it is still the one in the tab.
import { browser } from './browser';
import { ANYBODY_THERE, type TabPlace } from './messages';

interface KeptPlace extends TabPlace {
  /** Of the document that told it; null where the browser does not say. */
  readonly documentId: string | null;
}

const PREFIX = 'tab-';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

const isKept = (kept: unknown): kept is KeptPlace =>
  typeof kept === 'object' && kept !== null && 'orderId' in kept && 'documentId' in kept;

/** Forgets the tabs that were closed: nobody tells us of them, and nobody needs to. */
async function forgetClosed(): Promise<void> {
  const [kept, open] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const keys = new Set(open.flatMap(({ id }) => (id === undefined ? [] : keyOf(id))));
  const closed = Object.keys(kept).filter((key) => key.startsWith(PREFIX) && !keys.has(key));
  if (closed.length > 0) await browser.storage.session.remove(closed);
}

/** A convenience: that it could not be kept is silence. */
export async function keepPlace(tabId: number, place: KeptPlace): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: place });
    await forgetClosed();
  } catch {
    // The panel shows the list.
  }
}

async function isStillThere(tabId: number, documentId: string | null): Promise<boolean> {
  const to: { frameId: number; documentId?: string } =
    documentId === null ? { frameId: 0 } : { frameId: 0, documentId };
  try {
    await browser.tabs.sendMessage(tabId, ANYBODY_THERE, to);
    return true;
  } catch {
    return false;
  }
}

/** Null when the tab shows no order page of ours, or not that one any more. */
export async function placeOfTab(tabId: number): Promise<TabPlace | null> {
  try {
    const kept = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    if (!isKept(kept) || !(await isStillThere(tabId, kept.documentId))) return null;
    return { orderId: kept.orderId };
  } catch {
    return null;
  }
}
