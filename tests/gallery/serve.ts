// Builds the gallery and plays it to a browser at an address that does not exist; no port is opened.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Two processes that build at once must not empty each other's folder. */
const BUILT = fileURLToPath(
  new URL(`../../.output/gallery-${process.env.TEST_PARALLEL_INDEX ?? '0'}`, import.meta.url),
);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

export async function buildGallery(): Promise<void> {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: BUILT } });
}

/** Shows the gallery with a search like `?theme=dark`, once its fonts are there. */
export async function openGallery(page: Page, search: string): Promise<void> {
  await page.route('https://gallery.invalid/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = TYPES[extname(pathname)];
    if (contentType === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(join(BUILT, pathname)), contentType });
  });
  await page.goto(`https://gallery.invalid/index.html${search}`);
  await page.locator('figure').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
