// What a large store costs: one order written and the popup opened at 10,000 kept orders, beside 100. Years of orders are
// nearly all finished; as many are open as a busy buyer has.
import type { Page } from '@playwright/test';
import { type Extension, launch } from '../e2e/support/launch';
import { ask } from '../e2e/support/messages';
import { openList } from '../e2e/support/pages';
import { startShop } from '../shop/shop';
import { untilKept } from './kept';
import { listOf } from './orders';
import { median, ms, type Row } from './row';

const OPEN = 20;
const SIZES = [100, 10_000];
const ORDER = '8196200000000000';

/** Copies of one order as the extension itself keeps it, finished. */
async function fill(quiet: Page, count: number): Promise<void> {
  await quiet.evaluate(
    ([wanted]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('claimcheck');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('orders', 'readwrite');
          const store = transaction.objectStore('orders');
          const reading = store.getAll(null, 1);
          reading.onsuccess = () => {
            const [model] = reading.result;
            for (let at = 0; at < wanted; at += 1) {
              const id = String(8196300000000000 + at);
              store.put({ ...model, open: 'done', wakeAt: null, record: { ...model.record, id } });
            }
          };
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [count] as const,
  );
}

/** ms for one tap, from the press to the answer that it is kept. */
async function tap(quiet: Page): Promise<number> {
  const began = performance.now();
  const { eventId } = await ask(quiet, 'add-event', { orderId: ORDER, type: 'wrote-to-store' });
  const took = performance.now() - began;
  await ask(quiet, 'undo-event', { orderId: ORDER, eventId });
  return took;
}

/** ms until the first row stands in a popup that was just opened. */
async function openPopup({ open }: Extension): Promise<number> {
  const popup = await open('popup.html');
  await popup.getByTestId('order-row').first().waitFor();
  const took = await popup.evaluate(() => performance.now());
  await popup.close();
  return took;
}

interface Store {
  readonly extension: Extension;
  readonly quiet: Page;
  readonly taps: number[];
  readonly popups: number[];
}

/**
 * The browser is started again once all is kept: nobody writes ten thousand orders in the minute before a tap. Nor is the
 * welcome page open, which counts all that were ever read.
 */
async function prepared(profile: string, shopPort: number, count: number): Promise<Store> {
  const first = await launch({ profile, shopPort });
  const filling = await first.open('manifest.json');
  await openList(first);
  await untilKept(filling, 2 * OPEN);
  await fill(filling, count - 2 * OPEN);
  await untilKept(filling, count);
  await ask(filling, 'first-visit-seen', null);
  await first.context.close();
  const extension = await launch({ profile, shopPort });
  const quiet = await extension.open('manifest.json');
  await untilKept(quiet, count);
  for (const page of extension.context.pages()) if (page !== quiet) await page.close();
  return { extension, quiet, taps: [], popups: [] };
}

export async function stored(profile: string, rounds: number): Promise<Row[]> {
  const shop = await startShop({ source: listOf(2 * OPEN) });
  const stores: Store[] = [];
  try {
    for (const size of SIZES) stores.push(await prepared(`${profile}-${size}`, shop.port, size));
    for (let round = 0; round <= rounds; round += 1) {
      for (const { extension, quiet, taps, popups } of stores) {
        taps.push(await tap(quiet));
        popups.push(await openPopup(extension));
      }
    }
    const row = (what: string, times: (store: Store) => readonly number[]): Row => {
      // The first of each is slower for other reasons.
      const [few = Number.NaN, many = Number.NaN] = stores.map((store) => median(times(store).slice(1)));
      const of = `${ms(many)} at ${SIZES[1]}, ${ms(few)} at ${SIZES[0]}`;
      return { what, figure: many / few, most: 1.5, unit: '×', of };
    };
    return [
      row('writing one order among a hundred times as many', ({ taps }) => taps),
      row('popup to its first row among a hundred times as many', ({ popups }) => popups),
    ];
  } finally {
    for (const { extension } of stores) await extension.context.close();
    await shop.close();
  }
}
