// Runs the two test programs and reads how many tests passed from their own JSON reports.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from './run.mjs';

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.json');
  try {
    return await work(file, () => JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that failed without one failed test (a file that does not load, no test at all) is itself one failure. */
function resultOf({ code, stdout, stderr }, counted) {
  const { passed, failed, notCompared = [] } = counted;
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  const ok = failures === 0 && passed > 0;
  return {
    ok,
    passed,
    failed: ok ? 0 : Math.max(failures, 1),
    note: [
      `${passed} passed${failures ? `, ${failures} failed` : ''}`,
      ...notCompared.map((what) => `NOT compared: ${what}`),
    ].join('; '),
    output: `${stdout}${stderr}`,
  };
}

/** What a test did not do though it passed, by its own annotations: said aloud, for a passed test keeps quiet. */
function notComparedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  const said = own.filter(({ type }) => type === 'not compared').map(({ description }) => description);
  return [...said, ...suites.flatMap(notComparedIn)];
}

function counts(read, count) {
  try {
    return count(read());
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export function vitest(config) {
  return () =>
    withReport(async (file, read) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const ended = await run(bin('vitest'), ['run', '--config', config, '--root', '.', ...reporters]);
      // A skipped test proves nothing: it counts as failed.
      const counted = counts(read, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
        passed: numPassedTests,
        failed: numFailedTests + numPendingTests + numTodoTests,
      }));
      return resultOf(ended, counted);
    });
}

export function playwright(projects, env) {
  return () =>
    withReport(async (file, read) => {
      const args = [
        'test',
        '--config',
        'tests/playwright.config.ts',
        ...projects.flatMap((name) => ['--project', name]),
      ];
      const ended = await run(bin('playwright'), args, { env: { ...env, E2E_REPORT: file } });
      const counted = counts(read, ({ stats, ...report }) => ({
        notCompared: notComparedIn(report),
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + stats.skipped,
      }));
      return resultOf(ended, counted);
    });
}
