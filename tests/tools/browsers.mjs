// Finds the browsers, and installs them where that is nobody's business but ours: as root on Debian, or Playwright's own.
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, ROOT, run, step } from './run.mjs';

const VERSION_TIMEOUT = 10_000;
const SCRIPT_SIZE = 100_000;
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const BRANDED_NAMES = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const ELSEWHERE = {
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  branded: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };
/** The manifest's word: an older one refuses the extension. */
export const OLDEST_FIREFOX = Number(
  /strict_min_version: '(\d+)/.exec(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))?.[1],
);
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

/** A snap cannot read a profile in a temporary folder. Ubuntu's /usr/bin/chromium-browser is a script that calls one. */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.includes('/snap')) return true;
  return statSync(real).size < SCRIPT_SIZE && readFileSync(real, 'utf8').includes('/snap/');
}

async function answers(path) {
  if (isSnap(path)) return false;
  const { code } = await run(path, ['--version'], { timeout: VERSION_TIMEOUT });
  return code === 0;
}

async function firstThatAnswers(paths) {
  for (const path of paths) if (await answers(path)) return path;
  return null;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`CHROMIUM_PATH names no program: ${chosen}`);
  return chosen || (await playwrightsOwn()) || (await firstThatAnswers(onPath(CHROMIUM_NAMES)));
}

async function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen && !isProgram(chosen)) throw new Error(`FIREFOX_PATH names no program: ${chosen}`);
  const paths = [...onPath(FIREFOX_NAMES), ...ELSEWHERE.firefox.filter(isProgram)];
  return chosen || (await firstThatAnswers(paths));
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && onPath(['apt-get']).length > 0;
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step(`apt-get install ${packages[0]}`, async () => {
    const update = await run('apt-get', ['update'], { env });
    const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages, ...FONTS], { env });
    return { ok: install.code === 0, output: `${update.stderr}${install.stdout}${install.stderr}` };
  });
}

async function installChromium() {
  if (isRootOnDebian()) {
    await aptInstall(DEBIAN_PACKAGES.chromium);
    const found = await findChromium();
    if (found) return found;
  }
  await step('playwright install chromium', async () => {
    const { code, stdout, stderr } = await run(bin('playwright'), ['install', 'chromium']);
    return { ok: code === 0, output: `${stdout}${stderr}` };
  });
  return playwrightsOwn();
}

/** @returns the path of a Chromium that can load the extension. Throws the remedies where there is none. */
export async function ensureChromium() {
  const branded = [...onPath(BRANDED_NAMES), ...ELSEWHERE.branded.filter(isProgram)];
  const found = (await findChromium()) ?? (await installChromium()) ?? (await firstThatAnswers(branded));
  if (found) return found;
  throw new Error(
    [
      'No Chromium was found. One of these helps:',
      '  npx playwright install chromium',
      '  sudo apt-get install chromium        (Debian; or your system’s package)',
      '  CHROMIUM_PATH=/path/to/chromium npm start',
    ].join('\n'),
  );
}

async function isNewEnough(firefox) {
  const { stdout } = await run(firefox, ['--version'], { timeout: VERSION_TIMEOUT });
  return Number(/(\d+)\./.exec(stdout)?.[1]) >= OLDEST_FIREFOX;
}

/** @returns the path of a Firefox that takes the extension, or null. A system's own package is brought up to date for it. */
export async function ensureFirefox() {
  const found = await findFirefox();
  if (found && (await isNewEnough(found))) return found;
  if (process.env.FIREFOX_PATH) throw new Error(`FIREFOX_PATH names a Firefox before ${OLDEST_FIREFOX}: ${found}`);
  if (!isRootOnDebian()) return null;
  await aptInstall(DEBIAN_PACKAGES.firefox);
  const installed = await findFirefox();
  return installed && (await isNewEnough(installed)) ? installed : null;
}
