// `npm test`: sets up what is missing and runs everything. Ends with one plain line: N passed, N failed.
import { addonLint } from './addon-lint.mjs';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium, ensureFirefox, OLDEST_FIREFOX } from './browsers.mjs';
import { bundles } from './bundles.mjs';
import { CHECKS } from './checks.mjs';
import { playwright, vitest } from './reports.mjs';
import { bin, program, say, step } from './run.mjs';

const NO_FIREFOX = `No Firefox ${OLDEST_FIREFOX} or newer here: install firefox-esr, or set FIREFOX_PATH.`;
const total = { passed: 0, failed: 0 };

/** A step without tests of its own counts as one. */
async function count(name, work) {
  const result = await step(name, work);
  total.passed += result.passed ?? (result.ok ? 1 : 0);
  total.failed += result.failed ?? (result.ok ? 0 : 1);
  return result.ok;
}

/** Each of them is one thread's work: two at a time, as there are at least two processors. */
async function inTwos(steps) {
  const left = [...steps];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await count(...next);
  };
  await Promise.all([worker(), worker()]);
}

/** Both browsers in one run: where the last tests of one leave a processor idle, the other's begin. */
async function endToEnd() {
  const env = { CHROMIUM_PATH: await ensureChromium() };
  const firefox = await ensureFirefox();
  if (firefox) {
    const both = playwright(['chromium', 'firefox'], { ...env, FIREFOX_PATH: firefox });
    await count('end to end: Chromium and Firefox', both);
    return;
  }
  await count('end to end: Chromium', playwright(['chromium'], env));
  if (process.env.CI) await count('end to end: Firefox', async () => ({ ok: false, output: NO_FIREFOX }));
  else say(`! ${NO_FIREFOX} Its tests did NOT run.`);
}

async function everything() {
  await bootstrap();
  await inTwos(CHECKS);
  await count('unit tests', vitest('tests/vitest.config.ts'));
  const chrome = await count('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  const firefox = await count('build for Firefox', program(bin('wxt'), ['build', '-b', 'firefox']));
  if (!chrome || !firefox) return;
  await count('manifests as they ship', vitest('tests/vitest.built.config.ts'));
  await count('add-on lint', addonLint);
  await count('sizes and contents of bundles', bundles);
  await endToEnd();
}

try {
  await everything();
} catch (error) {
  total.failed += 1;
  say(error instanceof Error ? error.message : String(error));
}
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
