// Mozilla's own check of the Firefox build. Preact's assignment to innerHTML, in its own chunk, is the one known warning.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from './run.mjs';

const BUILD = join('.output', 'firefox-mv3');

function isPreacts({ code, file }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  return readFileSync(join(ROOT, BUILD, file), 'utf8').includes('dangerouslySetInnerHTML');
}

export async function addonLint() {
  const { stdout, stderr } = await run(bin('web-ext'), ['lint', '-s', BUILD, '-o', 'json']);
  try {
    const { errors, notices, warnings } = JSON.parse(stdout);
    const found = [...errors, ...notices, ...warnings].filter((one) => !isPreacts(one));
    const lines = found.map(({ code, file, message }) => `${code} ${file ?? ''} ${message}`);
    return { ok: found.length === 0, output: lines.join('\n') };
  } catch {
    return { ok: false, output: `${stdout}${stderr}` };
  }
}
