// `npm run lab`: the scenes of tests/lab in real browsers, each many times over: starts, updates, kills, far dates. The
// short form of each is part of `npm test`. Before them two whole lives of a worker, cut at every call, and 10,000 histories of
// two computers.

import { spawn } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium, ensureFirefox, OLDEST_FIREFOX } from './browsers.mjs';
import { bin, must, program, ROOT, say } from './run.mjs';

const VITEST = ['--config', 'tests/vitest.config.ts', '--root', '.'];
const CUTS = ['run', 'tests/background/step-kill-life.test.ts', ...VITEST];
const HISTORIES = ['run', 'tests/core/travel/histories.test.ts', ...VITEST];

/** Shows each test as it ends: a run takes minutes. */
function watched(name, args, env) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(bin(name), args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: 'inherit',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function lab() {
  await bootstrap();
  const env = { LAB: 'long', CHROMIUM_PATH: await ensureChromium() };
  // With words after it the lab plays only the scenes that are asked for.
  const isWhole = process.argv.length === 2;
  const cut = isWhole ? await watched('vitest', CUTS, env) : 0;
  const histories = isWhole ? await watched('vitest', HISTORIES, { CLAIMCHECK_RUNS: '10000' }) : 0;
  const firefox = await ensureFirefox();
  if (!firefox)
    throw new Error(`No Firefox ${OLDEST_FIREFOX} or newer here: install firefox-esr, or set FIREFOX_PATH.`);
  await must('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  await must('build for Firefox', program(bin('wxt'), ['build', '-b', 'firefox']));
  const args = ['test', 'tests/lab', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)];
  process.exitCode = cut || histories || (await watched('playwright', args, { ...env, FIREFOX_PATH: firefox }));
}

try {
  await lab();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
