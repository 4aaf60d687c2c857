// `npm run screenshots`: makes the pictures of README and stores anew, out of the practice shop and the built extension, into
// docs/screenshots. What there is to picture is told in tests/screenshots/pictures.ts. Letters are the system's, as a user
// sees them; on Debian that is Noto Sans, which the set-up of Chromium brings along.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './browsers.mjs';
import { bin, must, program, ROOT, say } from './run.mjs';
import { openTypeScript } from './typescript.mjs';

const KB = 1000;
/** Of one picture, and of all. */
const LIMITS = { one: 150 * KB, all: 3000 * KB };

async function screenshots() {
  await bootstrap();
  process.env.CHROMIUM_PATH = await ensureChromium();
  await must('build for Chromium', program(bin('wxt'), ['build', '-b', 'chrome']));
  const scratch = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const ts = await openTypeScript();
  let all = 0;
  try {
    const { takeAll } = await ts.load('tests/screenshots/take.ts');
    await takeAll(join(ROOT, 'docs', 'screenshots'), scratch, (path, bytes) => {
      all += bytes;
      say(`${path.padEnd(28)}${(bytes / KB).toFixed(0).padStart(5)} kB${bytes > LIMITS.one ? '   too large' : ''}`);
    });
  } finally {
    await ts.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  say(`together ${(all / KB).toFixed(0)} kB`);
  if (all > LIMITS.all) throw new Error(`All pictures together may be ${LIMITS.all / KB} kB.`);
}

try {
  await screenshots();
} catch (error) {
  say(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
