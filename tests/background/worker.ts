// A worker that can be started, asked and killed: fresh modules each time, over the same kept data and the same browser.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishCatalogue } from '../../utils/i18n/english';
import type { MessageType, Payload, Reply } from '../../utils/webext/messages';
import { SENDERS } from '../../utils/webext/messages';

export const NOW = Date.UTC(2026, 10, 21, 12);

const CONTENT = {
  id: 'test-extension-id',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://www.aliexpress.com/p/order/index.html',
};
const POPUP = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

const events = () => [
  fakeBrowser.runtime.onMessage,
  fakeBrowser.runtime.onInstalled,
  fakeBrowser.runtime.onStartup,
  fakeBrowser.alarms.onAlarm,
  fakeBrowser.notifications.onClicked,
  fakeBrowser.notifications.onClosed,
  fakeBrowser.storage.onChanged,
  fakeBrowser.windows.onFocusChanged,
];

/** Only the date is faked: timers and the database run. */
export function setClock(now: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now });
}

/** A browser that was never used: no orders, no alarms, notifications allowed. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  // A lock of a killed worker would outlive it here, as it does in no browser.
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async () => ({ json: async () => englishCatalogue() }));
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.0.0', manifest_version: 3, name: 'Claimcheck' }),
  });
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'granted' });
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { contains: async () => false, onAdded: silent, onRemoved: silent });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
  setClock(NOW);
}

export function killWorker(): void {
  for (const event of events()) event.removeAllListeners();
  vi.resetModules();
}

/** Starts it anew, as the browser does for any event, and waits for what the start does by itself. */
export async function startWorker(): Promise<void> {
  killWorker();
  const { default: background } = await import('../../entrypoints/background');
  background.main();
  await settled();
}

/** Everything that was begun is done: a sync waits its turn behind all others. */
export async function settled(): Promise<void> {
  const { inTurn } = await import('../../entrypoints/background/serial');
  await inTurn(async () => undefined);
}

export async function ask<T extends MessageType>(type: T, payload: Payload<T>, sender: object = {}): Promise<Reply<T>> {
  const from = { ...(SENDERS[type] === 'content' ? CONTENT : POPUP), ...sender };
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...all: unknown[]) => Promise<unknown>;
  const reply = await new Promise<Reply<T>>((resolve) => void trigger({ type, payload }, from, resolve));
  await settled();
  return reply;
}

/** The answer, or a failed test that says which word came instead. */
export async function answer<T extends MessageType>(type: T, payload: Payload<T>) {
  const reply = await ask(type, payload);
  if ('failed' in reply) throw new Error(`${type} failed: ${reply.failed}`);
  return reply.ok;
}

export async function wake(now: number, name = 'next'): Promise<void> {
  setClock(now);
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: now, persistAcrossSessions: true });
  await settled();
}

export const shown = (): Record<string, { title: string; message: string }> =>
  fakeBrowser.notifications.getAllCreateOptions() as never;
export const badge = async (): Promise<string> => fakeBrowser.action.getBadgeText({});
export const nextAlarm = async (): Promise<number | undefined> => (await fakeBrowser.alarms.get('next'))?.scheduledTime;
