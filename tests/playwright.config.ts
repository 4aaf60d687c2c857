import { defineConfig } from '@playwright/test';

/** The lab plays its scenes many times over. */
const LAB_TIMEOUT = 900_000;
const timeout = (usual: number): number => (process.env.LAB === 'long' ? LAB_TIMEOUT : usual);

// End to end: the built extension in real browsers, on the practice shop. `npm test` builds first. `lab` holds what takes a
// browser's restarts, updates and kills; see docs/faults.md.
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/gallery/pictures/{arg}{ext}',
  // A run of the tests records nothing by itself.
  updateSnapshots: 'none',
  fullyParallel: true,
  // One more than the fewest processors: a browser that starts, or waits for a clock, leaves its own idle.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: timeout(60_000),
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  projects: [
    { name: 'chromium', testMatch: /.*\.chromium\.spec\.ts/ },
    { name: 'firefox', testMatch: /.*\.firefox\.spec\.ts/, timeout: timeout(90_000) },
  ],
});
