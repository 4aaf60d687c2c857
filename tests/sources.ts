// The repository's own files, for the tests that hold its laws.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = process.cwd();
const SOURCE_ROOTS = ['entrypoints', 'components', 'utils', 'assets', 'tests'];

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const all = SOURCE_ROOTS.flatMap(filesUnder).sort();
export const code = all.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));
export const shipped = code.filter((path) => !path.startsWith('tests/') && /\.tsx?$/.test(path));
/** The sheets that are shipped. */
export const sheets = all.filter((path) => path.endsWith('.css') && !path.startsWith('tests/'));
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
