// Faults put into the in-memory browser: alarms that vanish or are refused, options that Firefox throws on, notifications
// that do not appear, stores that are full or refused. Each returns to normal with the mocks of the test.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Call = (...all: unknown[]) => Promise<unknown>;

/** Calls `before` ahead of the real one; what it throws, the caller gets. */
function ahead(owner: object, name: string, before: (...all: unknown[]) => unknown): void {
  const real = (Reflect.get(owner, name) as Call).bind(owner);
  vi.spyOn(owner as Record<string, Call>, name).mockImplementation(async (...all) => {
    await before(...all);
    return real(...all);
  });
}

function refuseOthers(given: unknown, known: readonly string[]): void {
  const other = Object.keys(given as object).find((name) => !known.includes(name));
  if (other !== undefined) throw new Error(`Unexpected property "${other}"`);
}

/** Firefox creates nothing when it does not know an option. */
export function strictFirefox(): void {
  ahead(fakeBrowser.alarms, 'create', (_name, info) =>
    refuseOthers(info, ['when', 'delayInMinutes', 'periodInMinutes']),
  );
  ahead(fakeBrowser.notifications, 'create', (_id, options) =>
    refuseOthers(options, ['type', 'iconUrl', 'title', 'message']),
  );
}

/** Chromium's limit, which counts whatever is there; a name that is there already is only replaced. */
const MOST_ALARMS = 500;
export async function fillAlarms(): Promise<void> {
  const others = MOST_ALARMS - (await fakeBrowser.alarms.getAll()).length;
  for (let at = 0; at < others; at += 1) await fakeBrowser.alarms.create(`other-${at}`, { when: Date.now() });
  ahead(fakeBrowser.alarms, 'create', async (name) => {
    const all = await fakeBrowser.alarms.getAll();
    if (all.length < MOST_ALARMS || all.some((alarm) => alarm.name === name)) return;
    throw new Error(`An extension cannot have more than ${MOST_ALARMS} active alarms.`);
  });
}

/** What the real browser does at an update, and Firefox at every start. */
export async function loseAlarms(): Promise<void> {
  await fakeBrowser.alarms.clearAll();
}

/** Notifications are memory only: none is left after a restart of the browser. */
export async function loseNotifications(): Promise<void> {
  const ids = Object.keys(await fakeBrowser.notifications.getAll());
  await Promise.all(ids.map((id) => fakeBrowser.notifications.clear(id)));
}

/** What the user chose in the system's settings. */
export function notificationsAre(level: 'granted' | 'denied'): void {
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => level });
}

/** Taken without a word and not on screen, as where the system has them switched off. */
export function hideNotifications(): void {
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string) => id) as never);
}

/** `bytes`: what storage.local takes in all. 0 is a full disk. */
export function limitStorage(bytes: number): void {
  ahead(fakeBrowser.storage.local, 'set', async (items) => {
    const all = { ...(await fakeBrowser.storage.local.get(null)), ...(items as object) };
    if (JSON.stringify(all).length > bytes) throw new Error('QUOTA_BYTES quota exceeded');
  });
}

/** What Firefox says now and then of a damaged profile. */
export function breakStorage(): void {
  const fail = (): never => {
    throw new Error('An unexpected error occurred');
  };
  for (const call of ['get', 'set']) ahead(fakeBrowser.storage.local, call, fail);
}

/** A full disk: what is kept can be read, and nothing more is taken. */
export function fillDatabase(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
}

/** Firefox in a private window, with an old profile or on a full disk. */
export function refuseDatabase(): void {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
}
