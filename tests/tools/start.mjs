// `npm start`: installs what is missing, builds, starts the practice shop and opens Chromium with the extension on it.
// Without a display the same visit is made unseen: a table and pictures. `--payload FILE` plays captured answers instead;
// `--language fr --era order-id` lets the practice pages speak French with the labels of before mid-2026;
// `--scenario NAME` plays one of the fixtures in tests/fixtures/pages/played.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './browsers.mjs';
import { bin, must, program, say } from './run.mjs';
import { tableOf } from './table.mjs';
import { look, tour } from './tour.mjs';
import { openTypeScript } from './typescript.mjs';

const LIST = 'https://www.aliexpress.com/p/order/index.html';

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Captures may be JSON or the script answer as it came: `mtopjsonp1({…})`. */
function readCapture(file) {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    const text = readFileSync(path, 'utf8').trim();
    return JSON.parse(/^[\w$.]+\(/.test(text) ? text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')) : text);
  } catch (error) {
    throw new Error(`${path} could not be read as a captured answer: ${error.message}`);
  }
}

async function wordsOf(ts, language) {
  const { SHOP_WORDS } = await ts.load('tests/shop/words/index.ts');
  const words = SHOP_WORDS[language];
  if (!words) throw new Error(`The practice shop speaks ${Object.keys(SHOP_WORDS).join(' ')}, not "${language}".`);
  return words;
}

async function sourceOf(ts, files) {
  if (files.length === 0) {
    const { practiceOrders, VISITED_IDS } = await ts.load('tests/shop/orders.ts');
    const { practiceSource } = await ts.load('tests/shop/source.ts');
    return { source: practiceSource(practiceOrders(Date.now())), visited: VISITED_IDS, tracked: false };
  }
  const { fromCapture } = await ts.load('tests/shop/capture.ts');
  const source = fromCapture(files.map(readCapture));
  const tracked = source.tracking('', { now: Date.now(), era: 'ref-number', words: await wordsOf(ts, 'en') }) !== null;
  return { source, visited: source.detailIds, tracked };
}

async function headless(ts, extension, { visited, tracked }) {
  const { views, pictures, unread, errors } = await tour(extension, visited, tracked);
  await table(ts, views);
  for (const path of pictures) say(`picture  ${path}`);
  for (const url of unread) say(`not read ${url}`);
  for (const error of errors) say(`error    ${error}`);
  if (errors.length > 0) throw new Error('A page of the visit reported errors; see above.');
  if (views.length === 0) throw new Error('No order was read from the practice pages.');
}

/** A fixture by its name. */
async function playedBy(ts, name) {
  const { playedNamed, playedNames, scenarioOf } = await ts.load('tests/shop/played.ts');
  if (!playedNames().includes(name)) throw new Error(`There is no scenario "${name}": ${playedNames().join(' ')}`);
  const played = playedNamed(name);
  return { played, scenario: scenarioOf(played, Date.now()) };
}

async function table(ts, views) {
  const { englishCatalogue } = await ts.load('utils/i18n/english.ts');
  const { createWords } = await ts.load('utils/i18n/word.ts');
  const { statedDays } = await ts.load('utils/core/time.ts');
  const today = new Date().toISOString().slice(0, 10);
  say(`\n${tableOf(views, createWords(englishCatalogue(), 'en', { today }), statedDays)}\n`);
}

async function headlessLook(ts, extension, { about, url }) {
  const { views, pictures, why } = await look(extension, url);
  say(about);
  await table(ts, views);
  for (const path of pictures) say(`picture  ${path}`);
  if (why) say(`not read ${url}: ${why}`);
}

async function headed(extension, start = LIST) {
  const [page = await extension.context.newPage()] = extension.context.pages();
  await page.goto(start);
  say(
    [
      '',
      'Chromium is open on the practice order list. Look at:',
      '  1. the lines on the cards; press "View orders" for the rest',
      '  2. "Details" of an order: its date, its next step, "Show the steps"',
      '  3. the toolbar: pin Claimcheck from the puzzle piece, press it for the popup',
      `  4. all orders and settings: chrome-extension://${extension.id}/dashboard.html`,
      'Nothing here touches the real site. Close the window to end.',
    ].join('\n'),
  );
  await new Promise((done) => extension.context.once('close', done));
}

async function start() {
  const options = {
    payload: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', default: 'en' },
    era: { type: 'string', default: 'ref-number' },
    scenario: { type: 'string' },
    headless: { type: 'boolean' },
  };
  const { values } = parseArgs({ options });
  await bootstrap();
  process.env.CHROMIUM_PATH = await ensureChromium();
  await must('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  const unseen = values.headless || !hasDisplay();
  if (unseen) say('No display here: the visit is made without a window.');

  const profile = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const ts = await openTypeScript();
  let shop = null;
  let extension = null;
  try {
    const { source, ...pages } = await sourceOf(ts, values.payload);
    const { startShop } = await ts.load('tests/shop/shop.ts');
    const { launch } = await ts.load('tests/e2e/support/launch.ts');
    const words = await wordsOf(ts, values.language);
    if (!words.eras[values.era]) throw new Error(`Labels are of ${Object.keys(words.eras).join(' or ')}.`);
    const one = values.scenario === undefined ? null : await playedBy(ts, values.scenario);
    shop = await startShop(one?.scenario ?? { source, language: words.tag, era: values.era });
    extension = await launch({ profile, shopPort: shop.port, headless: unseen });
    if (!unseen) await headed(extension, one?.played.url);
    else await (one ? headlessLook(ts, extension, one.played) : headless(ts, extension, pages));
  } finally {
    await extension?.context.close();
    await shop?.close();
    await ts.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  await start();
} catch (error) {
  say(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
