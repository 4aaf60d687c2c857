// When the extension comes to life: after install or update, and at browser start. Firefox runs the background only if
// someone listens for the latter.
import { browser } from './browser';

export function onLife(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Only after the very first installation, not after updates. */
export function onInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** The version of the extension that runs. */
export const version = (): string => browser.runtime.getManifest().version;
