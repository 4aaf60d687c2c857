// Starts an unmodified Firefox with the extension, on the practice shop. Nothing but the shop can be reached.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const GECKO_ID = 'claimcheck@claimcheck.invalid';
const UUID = '7d1f0b52-7a4b-4c39-9d55-2f7a3c1e9a10';
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

export interface Firefox {
  readonly browser: Browser;
  open(path: string): Promise<Page>;
}

function firefoxPath(): string {
  const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));
  if (path) return path;
  throw new Error('No Firefox was found. Install firefox-esr, or set FIREFOX_PATH.');
}

export async function launchFirefox(shopPort: number): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${shopPort}`,
      'extensions.background.idle.timeout': 2000,
      // Firefox's own settings service would otherwise be asked, and the forced address would lead it to the shop.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  await browser.installExtension(BUILT);
  return {
    browser,
    // An extension page never reports that it has loaded; what it shows is polled instead.
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      return page;
    },
  };
}
