// Shows finished words as a notification of the system and says honestly whether the browser took it.
// Knows what each browser refuses; never decides what to show.
import { browser } from './browser';

export interface Notification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Stays until it is closed, where the browser can. */
  readonly stays: boolean;
}
export type Permission = 'granted' | 'denied' | 'unknown';

/** Not in Firefox, and not in the polyfill's types. */
interface PermissionLevel {
  readonly getPermissionLevel: () => Promise<string>;
}
const asksLevel = (api: object): api is PermissionLevel => 'getPermissionLevel' in api;

export async function permission(): Promise<Permission> {
  try {
    if (!asksLevel(browser.notifications)) return 'unknown';
    const level = await browser.notifications.getPermissionLevel();
    return level === 'granted' || level === 'denied' ? level : 'unknown';
  } catch {
    return 'unknown';
  }
}

const plain = ({ title, message }: Notification) =>
  ({ type: 'basic', iconUrl: browser.runtime.getURL('icon/128.png'), title, message }) as const;

/** Chromium's extras. Firefox throws on an unknown option and then shows nothing at all. */
const rich = (notification: Notification) => ({ ...plain(notification), requireInteraction: notification.stays });

/**
 * The same id replaces, so a repeated call never doubles. True only when the browser holds the notification afterwards;
 * Firefox may close it at once by itself, so there a resolved `create` counts.
 */
export async function show(notification: Notification, firefox: boolean = import.meta.env.FIREFOX): Promise<boolean> {
  const attempts = firefox ? [plain] : [rich, plain];
  for (const options of attempts) {
    try {
      await browser.notifications.create(notification.id, options(notification));
      if (firefox || notification.id in (await browser.notifications.getAll())) return true;
    } catch {
      // The next, plainer attempt follows; after the last one the caller hears false.
    }
  }
  return false;
}

/** Ids; none where the browser does not tell. */
export async function onScreen(): Promise<readonly string[]> {
  try {
    return Object.keys(await browser.notifications.getAll());
  } catch {
    return [];
  }
}

export const isOnScreen = async (id: string): Promise<boolean> => (await onScreen()).includes(id);

export async function clear(id: string): Promise<void> {
  try {
    await browser.notifications.clear(id);
  } catch {
    // Already gone: nothing to clear.
  }
}

/** Everything that is on screen. */
export async function clearAll(): Promise<void> {
  await Promise.all((await onScreen()).map(clear));
}

export function onNotificationClick(callback: (id: string) => void): void {
  browser.notifications.onClicked.addListener(callback);
}

export function onNotificationClose(callback: (id: string, byUser: boolean) => void): void {
  browser.notifications.onClosed.addListener(callback);
}
