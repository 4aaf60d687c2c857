// Tells open extension pages that something kept has changed: one number in storage.local that the background bumps
// after each write. It carries no data; whoever hears it asks again.
import { browser } from './browser';

const KEY = 'revision';
let bumps = 0;

/** `now` makes the value new after a worker restart, the counter within one millisecond. */
export async function bumpRevision(now: number): Promise<void> {
  bumps += 1;
  await browser.storage.local.set({ [KEY]: `${now}-${bumps}` });
}

/** Calls back after every change of orders, settings or health. Returns the function that stops it. */
export function onStateChange(callback: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
