import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests touch nothing that outlives them: no browser, no document of the test's own, no storage. */
const PURE = ['core', 'pages', 'shop', 'sim', 'zip']
  .map((folder) => `tests/${folder}/**/*.test.ts`)
  .concat('tests/*.test.ts');
/** Views in a document that is emptied after each test. One of them sees a language's words arrive: once a process. */
const VIEWS = ['tests/components/**/!(letter).test.tsx'];
const TESTS = ['tests/**/*.test.{ts,tsx}'];
const NOT_UNITS = ['tests/e2e/**', 'tests/built/**'];

// Unit tests: pure parts in node, views in happy-dom (by a comment in the file), the browser as an in-memory fake.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'UTC' },
    restoreMocks: true,
    // Property tests and lives of many orders take a second or two alone, and several times that where the machine has other work:
    // what hangs is told after this, and no test is slow by itself (`npm run bench` measures).
    testTimeout: 20_000,
    // Left alone it keeps one core for itself, which only waits.
    maxWorkers: '100%',
    projects: [
      // Loaded once and not anew for every file: half of their time went into that.
      { extends: true, test: { name: 'pure', include: PURE, exclude: NOT_UNITS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'views',
          include: VIEWS,
          environment: 'happy-dom',
          setupFiles: ['tests/setup-views.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: TESTS, exclude: [...NOT_UNITS, ...PURE, ...VIEWS] } },
    ],
  },
});
