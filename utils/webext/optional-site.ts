// aliexpress.ru, the one site that is read only where the user allowed it: asks, and keeps its script registered exactly
// as long as it is allowed.
import { browser } from './browser';

const ORIGINS = { origins: ['*://aliexpress.ru/*'] };
const ID = 'ru';

export const isSiteAllowed = (): Promise<boolean> => browser.permissions.contains(ORIGINS);

/** Only from a press: the browser asks the user nothing otherwise. False: not now. */
export const askForSite = (): Promise<boolean> => browser.permissions.request(ORIGINS);

/** False when the browser kept it. */
export async function giveUpSite(): Promise<boolean> {
  try {
    return await browser.permissions.remove(ORIGINS);
  } catch {
    return false;
  }
}

export function onSiteChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** To be called at every start of the worker: a registration may be lost with an update or a session. */
export async function keepSiteScript(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isAllowed = await isSiteAllowed();
  if (isAllowed === known.length > 0) return;
  if (!isAllowed) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['content-scripts/ru.js'],
      matches: ['https://aliexpress.ru/order-list*'],
      runAt: 'document_end',
      persistAcrossSessions: false,
    },
  ]);
}
