// `npm run -s decide -- FILE`: what the rules say of the orders in a file, by the same code as the popup. To explain a
// decision, to report a wrong one, and to test thousands. Reads { now, timeZone, language, orders }; see docs/next-step.md.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'Use: npm run -s decide -- FILE   (FILE: JSON with now, timeZone, language, orders)';

class Mistake extends Error {}

async function readInput(path) {
  if (path === undefined) throw new Mistake(USAGE);
  const text = await readFile(path, 'utf8').catch(({ code }) => {
    throw new Mistake(`Cannot read ${path}${code === 'ENOENT' ? ': there is no such file' : ` (${code})`}`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Mistake(`${path} is not JSON`);
  }
}

/** The project's TypeScript, loaded as the build loads it. */
async function withModules(work) {
  const { createServer } = await import('vite').catch(() => {
    throw new Mistake('Dependencies are missing: run npm ci first');
  });
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}

try {
  const input = await readInput(process.argv[2]);
  const output = await withModules(async (load) => {
    const { explain } = await load('/tests/tools/explain.ts');
    const answer = explain(input);
    if ('mistake' in answer) throw new Mistake(answer.mistake);
    return answer;
  });
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof Mistake ? error.message : `Could not decide: ${error?.message ?? error}`}\n`,
  );
  process.exitCode = 2;
}
