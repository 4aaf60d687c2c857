// @vitest-environment happy-dom
// Fixtures made of reports: each page is read as its reading.json says. The report of one of our own fixtures is the first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOf } from '../../../utils/pages/report/redact-page';
import { type Expected, expectedOf, fixtureOf } from '../../tools/report-fixture';
import { DETAIL, documentOf, fixture, NOW } from '../fixture';

/** ms for a program that compiles what it needs, on a busy machine. */
const STARTING = 60_000;
const PAGES = 'tests/fixtures/pages';
const reported = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('reading.json'))
  .map((path) => path.replace(/[\\/]reading\.json$/, ''));

it.each(reported)('%s is read as written down', (path) => {
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, path, 'reading.json'), 'utf8'));
  const page = documentOf(readFileSync(join(PAGES, path, 'page.html'), 'utf8'));
  const read = expectedOf(page, expected.url, expected.readAt).expected;
  expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
});

describe('the tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const run = (...more: readonly string[]): string => {
    try {
      return execFileSync('node', ['tests/tools/fixture-from-report.mjs', ...more], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return String((error as { stderr?: string }).stderr);
    }
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'takes only what is a report of ours, and a name that a file can have',
    () => {
      const path = join(folder, 'page.html');
      writeFileSync(path, '<p>a page</p>');
      expect(run(path, 'a-page')).toMatch(/no report saved by Claimcheck/);
      expect(run(path, '../../evil')).toMatch(/^Use:/);
      expect(run(join(folder, 'none.html'), 'a-page')).toMatch(/There is no file/);
    },
    STARTING,
  );

  it(
    'does not write over a fixture',
    () => {
      const path = join(folder, 'report.html');
      writeFileSync(path, readFileSync(join(PAGES, 'order-detail-2022/from-a-report/page.html')));
      expect(run(path, 'from-a-report')).toMatch(/is there already/);
    },
    STARTING,
  );

  it('knows the layout, the address and the moment from the report itself', () => {
    const about = { url: `${DETAIL}7100200030004003`, page: 'detail', why: null, version: '1.0.0', at: NOW };
    const { html } = reportOf(documentOf(fixture('order-detail-2022/awaiting-delivery')), about);
    const made = fixtureOf(documentOf(html));
    expect(made).toMatchObject({ folder: 'order-detail-2022', expected: { readAt: NOW, trouble: null, missed: [] } });
    expect(made?.expected.readings).toMatchObject([
      { id: '1000000000000002', fields: { status: 'awaiting-delivery' } },
    ]);
  });

  it('is not fooled by half a report', () => {
    const half = '<meta name="claimcheck-report" content="{&quot;url&quot;:&quot;x&quot;,&quot;seenAt&quot;:1}">';
    expect(fixtureOf(documentOf(half))).toBeNull();
  });
});
