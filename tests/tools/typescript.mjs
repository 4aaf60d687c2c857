// Lets a plain script use the project's TypeScript modules, import.meta.glob included, without a build.
import { ROOT } from './run.mjs';

/** @returns { load(path from the root), close() } */
export async function openTypeScript() {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (path) => vite.ssrLoadModule(`/${path}`), close: () => vite.close() };
}
