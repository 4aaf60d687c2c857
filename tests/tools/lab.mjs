// `npm run lab`: the scenes of tests/lab in real browsers, each many times over: starts, updates, kills, far dates. The
// short form of each is part of `npm test`.

import { spawn } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium, ensureFirefox } from './browsers.mjs';
import { bin, must, program, ROOT, say } from './run.mjs';

/** Shows each test as it ends: a run takes minutes. */
function watched(args, env) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(bin('playwright'), args, {
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
  const firefox = await ensureFirefox();
  if (!firefox) throw new Error('No Firefox here: install firefox-esr, or set FIREFOX_PATH.');
  await must('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  await must('build for Firefox', program(bin('wxt'), ['build', '-b', 'firefox']));
  const args = ['test', 'tests/lab', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)];
  process.exitCode = await watched(args, { ...env, FIREFOX_PATH: firefox });
}

try {
  await lab();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
