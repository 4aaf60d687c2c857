// Every component in every state looks as it was recorded, in four looks. Recording anew: see RECORD.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { LOOKS, type Look } from '../gallery/looks';
import { picturesOf, still, systemFonts } from '../gallery/picture';
import { hashOf, majorOf, picturedIn, record, recordedOf, stored, system } from '../gallery/recorded';
import { buildGallery, openGallery } from '../gallery/serve';
import { chromiumPath } from './support/launch';

const RECORD = 'npm run e2e -- gallery-pictures -u';
/**
 * The same Chromium draws the same pixels; a patch of it may round the edge of a letter otherwise. `threshold` is a step of
 * about 5 in 255 of brightness, nearer than any two of our tokens; `maxDiffPixels` is less than one hyphen.
 */
const TOLERANCE = { threshold: 0.02, maxDiffPixels: 8 };

test.describe.configure({ mode: 'default' });
test.beforeAll(buildGallery);

/** How letters are drawn must not be the system's choice. */
const DRAWING = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

const launched = (browserType: { launch(options: object): Promise<Browser> }, { text }: Look): Promise<Browser> =>
  browserType.launch({
    executablePath: chromiumPath(),
    args: [
      ...DRAWING,
      `--blink-settings=defaultFontSize=${text}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

async function opened(browser: Browser, { search, width, height, scale }: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openGallery(page, search);
  await still(page);
  return page;
}

function expectAsRecorded(look: string, taken: ReadonlyMap<string, Buffer>): void {
  const { drawn } = recordedOf(look);
  const pictured = picturedIn(look);
  for (const [name, png] of taken) {
    if (!pictured.includes(name) || drawn[name] === hashOf(png)) continue;
    const sentence = `${name} (${look}) looks otherwise than recorded. Open the "Diff" picture below. Is it meant so? Record it: ${RECORD}`;
    expect.soft(stored(png), sentence).toMatchSnapshot([look, `${name}.png`], TOLERANCE);
  }
}

for (const [name, look] of Object.entries(LOOKS)) {
  test(`${name}: every component looks as recorded`, async ({ playwright }, info) => {
    const browser = await launched(playwright.chromium, look);
    const page = await opened(browser, look);
    const taken = await picturesOf(page);
    const version = browser.version();
    if (['all', 'changed'].includes(info.config.updateSnapshots)) {
      record(name, version, taken);
      expect(
        await systemFonts(page),
        'give the gallery a font for these letters, or let picture.ts replace them',
      ).toEqual([]);
    }
    await browser.close();

    const pictured = picturedIn(name);
    const missing = [...taken.keys()].filter((component) => !pictured.includes(component));
    expect.soft(missing, `these have no picture (${name}) yet. Record it and look at it: ${RECORD}`).toEqual([]);
    const left = pictured.filter((component) => !taken.has(component));
    expect
      .soft(left, `tests/gallery/pictures/${name} has pictures of components that are gone. Remove them: ${RECORD}`)
      .toEqual([]);
    const recorded = recordedOf(name);
    if (recorded.chromium === majorOf(version) && recorded.system === system()) return expectAsRecorded(name, taken);
    const description = `${taken.size} pictures, ${name} (made with Chromium ${recorded.chromium} on ${recorded.system})`;
    info.annotations.push({ type: 'not compared', description });
    process.stdout.write(`NOT compared: ${description}; this is Chromium ${majorOf(version)} on ${system()}.\n`);
  });
}
