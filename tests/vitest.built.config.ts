import { defineConfig } from 'vitest/config';

// Tests of what was built (`npm run build` first): the manifests as they ship.
export default defineConfig({
  test: { environment: 'node', include: ['tests/built/**/*.test.ts'] },
});
