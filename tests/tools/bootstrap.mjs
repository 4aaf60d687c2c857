// Brings a fresh clone to the point where TypeScript can run: dependencies as locked, then WXT's generated types.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { bin, must, program, ROOT } from './run.mjs';

const OLDEST_NODE = 20;
const MODULES = join(ROOT, 'node_modules');

function packagesOf(lock) {
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).filter(([path]) => path !== '');
}

/** npm writes down what it installed when it is done. What the lock wants must be there; only optional parts may lack. */
function isInstalled() {
  const written = join(MODULES, '.package-lock.json');
  if (!existsSync(written)) return false;
  const installed = new Map(packagesOf(written));
  return packagesOf(join(ROOT, 'package-lock.json')).every(([path, wanted]) => {
    const found = installed.get(path);
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : Boolean(wanted.optional);
  });
}

/** `npm ci` empties the folder first, and through a link it would empty somebody else's. */
function refuseLink() {
  if (!lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const target = existsSync(MODULES) ? realpathSync(MODULES) : 'nowhere';
  throw new Error(`node_modules is a link to ${target} and does not fit the lock. Remove the link, then try again.`);
}

function npm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? program(process.execPath, [own, ...args]) : program('npm', args);
}

export async function bootstrap() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
  }
  if (!isInstalled()) {
    refuseLink();
    await must('install dependencies', npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']));
  }
  if (!existsSync(join(ROOT, '.wxt', 'wxt.d.ts'))) await must('prepare types', program(bin('wxt'), ['prepare']));
}
