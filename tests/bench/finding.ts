// Finding 1,000 orders beside finding 100, in a real browser, in turns.
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from '../e2e/support/launch';
import { expect, LIST_URL } from '../e2e/support/test';
import { startShop } from '../shop/shop';
import { listOf } from './orders';
import { median, ms, type Row } from './row';

declare const finder: { find(): number };

const FEW = 100;
const MANY = 1000;

async function script(): Promise<string> {
  const lib = { entry: 'tests/bench/finder.ts', formats: ['iife' as const], name: 'finder' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { lib, write: false } });
  const [first] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (first?.type !== 'chunk') throw new Error('The finder was not built.');
  // A declared const is not seen by later scripts of a protocol.
  return first.code.replace('var finder', 'globalThis.finder');
}

/** ms for one look. The clock ticks in 0.1 ms, so that looks are repeated until they are long enough. */
const timed = (page: Page, count: number): Promise<number> =>
  page.evaluate((expected) => {
    const LONG_ENOUGH = 30;
    const began = performance.now();
    for (let looks = 1; ; looks += 1) {
      const found = finder.find();
      if (found !== expected) throw new Error(`found ${found} of ${expected}`);
      const took = performance.now() - began;
      if (took >= LONG_ENOUGH) return took / looks;
    }
  }, count);

export async function finding(profile: string, rounds: number): Promise<Row[]> {
  const shop = await startShop();
  const context = await launchBrowser({ profile, shopPort: shop.port, withExtension: false });
  try {
    const code = await script();
    const open = async (count: number): Promise<Page> => {
      shop.scenario.source = listOf(count);
      const page = await context.newPage();
      await page.goto(LIST_URL);
      const drawn = (): Promise<number> => page.evaluate(() => document.querySelectorAll('.order-item').length);
      await expect.poll(drawn, { timeout: 30_000 }).toBe(count);
      await page.evaluate(code);
      return page;
    };
    const [few, many] = [await open(FEW), await open(MANY)];
    const times = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.few.push(await timed(few, FEW));
      times.many.push(await timed(many, MANY));
    }
    const [short, long] = [median(times.few), median(times.many)];
    const of = `${ms(long)} for ${MANY}, ${ms(short)} for ${FEW}`;
    return [{ what: 'finding ten times the orders', figure: long / short, most: 12, unit: '×', of }];
  } finally {
    await context.close();
    await shop.close();
  }
}
