// `npm run bench`: the budgets of speed in a real Chromium, as quotients within one run, so that the machine matters little.
// `--rounds N` for calmer medians.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './browsers.mjs';
import { bin, must, program, say } from './run.mjs';
import { openTypeScript } from './typescript.mjs';

const ROUNDS = 9;

function lineOf({ what, figure, most, unit, of }) {
  const mark = figure <= most ? '✓' : '✗';
  const number = unit === 'ms' ? `${figure.toFixed(0)} ms` : `${figure.toFixed(2)} ×`;
  return `${mark} ${what.padEnd(56)} ${number.padStart(9)}   at most ${most} ${unit}   (${of})`;
}

async function run() {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: String(ROUNDS) } } });
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error('--rounds must be a whole number above 0.');
  await bootstrap();
  process.env.CHROMIUM_PATH = await ensureChromium();
  await must('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
  const ts = await openTypeScript();
  try {
    const { bench } = await ts.load('tests/bench/bench.ts');
    const rows = await bench(folder, rounds);
    for (const row of rows) say(lineOf(row));
    if (rows.some(({ figure, most }) => !(figure <= most))) process.exitCode = 1;
  } finally {
    await ts.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
