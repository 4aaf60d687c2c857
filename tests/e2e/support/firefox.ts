// Starts an unmodified Firefox with the extension, on the practice shop. Nothing but the shop can be reached.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const GECKO_ID = 'claimcheck@claimcheck.invalid';
const UUID = '7d1f0b52-7a4b-4c39-9d55-2f7a3c1e9a10';
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

const INSTALL_TIMEOUT = 5000;
/** Takes the extension from the profile without asking, and shows its files as they are. */
const SIDELOADED = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'devtools.jsonview.enabled': false,
};

export interface Firefox {
  readonly browser: Browser;
  open(path: string): Promise<Page>;
}

function firefoxPath(): string {
  const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));
  if (path) return path;
  throw new Error('No Firefox was found. Install firefox-esr, or set FIREFOX_PATH.');
}

/** An extension page never reports that it has loaded; what it shows is polled instead. */
async function openIn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
  return page;
}

/** Only some editions of Firefox take an unsigned extension from the profile; the others take it for one session. */
async function isInstalled(browser: Browser): Promise<boolean> {
  const page = await openIn(browser, 'manifest.json');
  const isOurs = (): Promise<boolean> =>
    page.evaluate(() => location.protocol === 'moz-extension:' && 'browser' in globalThis).catch(() => false);
  const began = Date.now();
  let found = await isOurs();
  while (!found && Date.now() - began < INSTALL_TIMEOUT) found = await isOurs();
  await page.close();
  return found;
}

interface LaunchOptions {
  /** Kept after the browser closes, with the extension installed in it, so that the browser can be started again. */
  readonly profile?: string;
  /** The folder that files are saved in, unasked. */
  readonly downloads?: string;
}

export async function launchFirefox(shopPort: number, { profile, downloads }: LaunchOptions = {}): Promise<Firefox> {
  if (profile) cpSync(BUILT, join(profile, 'extensions', GECKO_ID), { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    ...(profile && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${shopPort}`,
      'extensions.background.idle.timeout': 2000,
      // Firefox's own settings service would otherwise be asked, and the forced address would lead it to the shop.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...(profile && SIDELOADED),
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  if (!profile || !(await isInstalled(browser))) await browser.installExtension(BUILT);
  return { browser, open: (path) => openIn(browser, path) };
}
