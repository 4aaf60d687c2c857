// The manifest and the build. Permissions are guarded by tests/built/manifest.test.ts: they never grow unnoticed.
import { defineConfig } from 'wxt';
import { addCatalogues } from './utils/i18n/build';

/**
 * A script on a page is its `start.ts` alone. The builder's wrapper listens to an event by which the page could switch the
 * script off, and is a seventh of its size; what stands in `index.ts` is the manifest's, addresses and all.
 */
const WRAPPER = /virtual:wxt-content-script-(?:isolated|main)-world-entrypoint\?(?<folder>.+)index\.ts$/;
const BARE = '\0bare:';
const bareContentScripts = {
  name: 'bare-content-scripts',
  enforce: 'pre' as const,
  resolveId(id: string) {
    const folder = WRAPPER.exec(id)?.groups?.folder;
    return folder && BARE + folder;
  },
  load: (id: string) =>
    id.startsWith(BARE)
      ? `import { start } from ${JSON.stringify(`${id.slice(BARE.length)}start.ts`)}; start();`
      : undefined,
};

const GECKO_ID = 'claimcheck@claimcheck.invalid';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    'build:publicAssets': addCatalogues,
    // The builder would ask for the site of a script that is registered later; it is optional.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.command === 'build') delete manifest.host_permissions;
    },
  },
  // The polyfill fetches scripts for browsers that are older than any we run on; without it no page can reach a network.
  vite: () => ({
    // The oldest browsers named below: they know light-dark(), which would else be written out at twice its length.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox142'] },
    plugins: [bareContentScripts],
  }),
  zip: {
    excludeSources: [
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'docs/screenshots/**',
      'tests/gallery/pictures/**',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Claimcheck',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://aliexpress.ru/*'],
    incognito: 'not_allowed',
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
