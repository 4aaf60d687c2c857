// The gallery as a page of its own: `npm run gallery` serves it, the tests build it into a folder of their own.
import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  resolve: { alias: { 'webextension-polyfill': join(import.meta.dirname, 'no-browser.ts') } },
  css: { modules: { generateScopedName: '[name]-[local]' } },
  build: {
    cssTarget: ['chrome123', 'firefox142'],
    outDir: '../../.output/gallery',
    emptyOutDir: true,
    chunkSizeWarningLimit: 2_000,
  },
});
