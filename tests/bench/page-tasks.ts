// A list of 1,000 orders, drawn at once: the longest task in which our scripts ran on the page.
import { launch } from '../e2e/support/launch';
import { LIST_URL } from '../e2e/support/test';
import { startShop } from '../shop/shop';
import { untilKept } from './kept';
import { listOf } from './orders';
import { ms, type Row } from './row';
import { CATEGORIES, ownTasks } from './trace';

const CARDS = 1000;
/** The shop's own script: it tells the page's process from the extension's. */
const SHOP = 'https://www.aliexpress.com/';

/** In the page: until nothing has changed for a while, our lines included. */
const untilStill = (): Promise<void> =>
  new Promise((resolve) => {
    const STILL = 1000;
    let timer = setTimeout(resolve, STILL);
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(resolve, STILL);
    };
    new MutationObserver(later).observe(document, { childList: true, subtree: true });
  });

export async function pageTasks(profile: string): Promise<Row[]> {
  const shop = await startShop({ source: listOf(CARDS) });
  const { context, open } = await launch({ profile, shopPort: shop.port });
  try {
    const quiet = await open('manifest.json');
    const page = await context.newPage();
    const browser = context.browser();
    if (browser === null) throw new Error('This browser cannot be traced.');
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(LIST_URL);
    await untilKept(quiet, CARDS);
    await page.evaluate(untilStill);
    const tasks = ownTasks(await browser.stopTracing(), SHOP);
    const longest = Math.max(...tasks);
    const sum = tasks.reduce((all, one) => all + one, 0);
    const of = `${tasks.length} tasks, ${ms(sum)} in all`;
    return [{ what: `own longest task on a page of ${CARDS} cards`, figure: longest, most: 50, unit: 'ms', of }];
  } finally {
    await context.close();
    await shop.close();
  }
}
