import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Unit tests: pure parts in node, views in happy-dom (by a comment in the file), the browser as an in-memory fake.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/built/**'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'UTC' },
    restoreMocks: true,
    // Property tests and lives of many orders take a second or two alone, and several times that where the machine has other work:
    // what hangs is told after this, and no test is slow by itself (`npm run bench` measures).
    testTimeout: 20_000,
  },
});
