// The popup's search among ten thousand open orders: the longest that one key takes until what it found is drawn.
import type { Page } from '@playwright/test';
import { launch } from '../e2e/support/launch';
import { copyOrders } from '../e2e/support/many';
import { ask } from '../e2e/support/messages';
import { openList } from '../e2e/support/pages';
import { startShop } from '../shop/shop';
import { untilKept } from './kept';
import { listOf } from './orders';
import { median, ms, type Row } from './row';

const KEPT = 40;
const MANY = 10_000;
const WORD = 'thing';

/** ms for each key of a word, from the field's event until the next frame's work is done. */
const typed = (popup: Page, word: string): Promise<number[]> =>
  popup.evaluate(async (whole) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
    if (field === null) throw new Error('The search is not open.');
    const rows = (): number => document.querySelectorAll('[data-testid="order-row"]').length;
    const before = rows();
    const times: number[] = [];
    for (let length = 1; length <= whole.length; length += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const began = performance.now();
      field.value = whole.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Preact draws in a task of its own; then the layout is asked for, as the frame would.
      await new Promise((resolve) => setTimeout(resolve));
      document.body.getBoundingClientRect();
      times.push(performance.now() - began);
    }
    if (rows() === before || rows() === 0) throw new Error(`The search drew ${rows()} rows.`);
    return times;
  }, word);

export async function search(profile: string, rounds: number): Promise<Row[]> {
  const shop = await startShop({ source: listOf(KEPT) });
  const extension = await launch({ profile, shopPort: shop.port });
  try {
    const quiet = await extension.open('manifest.json');
    const page = await openList(extension);
    await untilKept(quiet, KEPT);
    await page.close();
    await ask(quiet, 'first-visit-seen', null);
    await copyOrders(quiet, MANY, 'open');
    const keys: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const popup = await extension.open('popup.html');
      await popup.getByTestId('order-row').first().waitFor({ timeout: 60_000 });
      // As long as a person needs to begin.
      await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      keys.push(await typed(popup, WORD));
      await popup.close();
    }
    const medians = [...WORD].map((_, at) => median(keys.map((times) => times[at] ?? Number.NaN)));
    const of = `key by key ${medians.map(ms).join(', ')}`;
    return [
      {
        what: `one key of the search among ${MANY} open orders`,
        figure: Math.max(...medians),
        most: 50,
        unit: 'ms',
        of,
      },
    ];
  } finally {
    await extension.context.close();
    await shop.close();
  }
}
