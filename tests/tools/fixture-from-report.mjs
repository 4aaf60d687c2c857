// `node tests/tools/fixture-from-report.mjs REPORT.html NAME`: makes a fixture of a saved report. Writes
// tests/fixtures/pages/<layout>/<NAME>/page.html and reading.json, which says what is read of it today: correct it by hand
// to what is on the page, and the tests hold it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';
import { openTypeScript } from './typescript.mjs';

const USAGE = 'Use: node tests/tools/fixture-from-report.mjs REPORT.html NAME   (NAME: small letters, digits, hyphens)';

class Mistake extends Error {}

async function documentOf(html) {
  const { Window } = await import('happy-dom');
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, 'text/html');
}

async function make(path, name) {
  if (path === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name ?? '')) throw new Mistake(USAGE);
  if (!existsSync(path)) throw new Mistake(`There is no file ${path}`);
  const html = readFileSync(path, 'utf8');
  const noReport = new Mistake(`${path} is no report saved by Claimcheck`);
  if (!html.includes('name="claimcheck-report"')) throw noReport;
  const typescript = await openTypeScript();
  try {
    const { fixtureOf } = await typescript.load('tests/tools/report-fixture.ts');
    const fixture = fixtureOf(await documentOf(html));
    if (fixture === null) throw noReport;
    const folder = join(ROOT, 'tests', 'fixtures', 'pages', fixture.folder, name);
    if (existsSync(folder)) throw new Mistake(`${relative(ROOT, folder)} is there already: choose another name`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), html);
    writeFileSync(join(folder, 'reading.json'), `${JSON.stringify(fixture.expected, null, 2)}\n`);
    return `${relative(ROOT, folder)}: orders read: ${fixture.expected.readings.length}. Correct reading.json to what is on the page.`;
  } finally {
    await typescript.close();
  }
}

try {
  process.stdout.write(`${await make(process.argv[2], process.argv[3])}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Mistake ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 2;
}
