import { defineConfig } from '@playwright/test';

// End to end: the built extension in real browsers, on the practice shop. `npm test` builds first.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  projects: [
    { name: 'chromium', testMatch: /.*\.chromium\.spec\.ts/ },
    { name: 'firefox', testMatch: /.*\.firefox\.spec\.ts/, workers: 1, timeout: 90_000 },
  ],
});
