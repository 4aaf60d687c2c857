// Everything the extension keeps in the browser's own storage areas on this computer, to be emptied at once. What each key
// means belongs to the module that writes it.
import { browser } from './browser';

/** The shared room of several computers is not among them (cloud.ts). */
export async function emptyStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
