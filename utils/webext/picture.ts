// The page in front, as a picture. Works only while the user's click on the toolbar icon counts for that tab (activeTab);
// nothing is taken without it.
import { type PicturePage, picturePage } from '../core/evidence/picture-page';
import { browser } from './browser';

/** `page` null: no page of an order is in front, or the browser does not say which. */
export interface FrontTab {
  readonly page: PicturePage | null;
  readonly windowId: number | null;
}

export async function frontTab(): Promise<FrontTab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return { page: tab?.url === undefined ? null : picturePage(tab.url), windowId: tab?.windowId ?? null };
  } catch {
    return { page: null, windowId: null };
  }
}

/**
 * True where the address is seen without that click: in Firefox on every site of our scripts, anywhere on one that the user
 * allowed. That it is seen then says nothing of a picture.
 */
export async function isSeenAnyway({ address }: PicturePage): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
  } catch {
    return true;
  }
}

const PNG = 'data:image/png;base64,';

/** Null when the browser refuses, or when another page came in front meanwhile. */
export async function takePicture({ page, windowId }: FrontTab): Promise<Blob | null> {
  if (page === null || windowId === null) return null;
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const after = await frontTab();
    if (!url.startsWith(PNG) || after.page?.address !== page.address) return null;
    return new Blob([Uint8Array.from(atob(url.slice(PNG.length)), (byte) => byte.charCodeAt(0))], {
      type: 'image/png',
    });
  } catch {
    return null;
  }
}
