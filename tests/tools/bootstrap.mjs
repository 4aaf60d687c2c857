// Brings a fresh clone to the point where TypeScript can run: dependencies as locked, then WXT's generated types.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, must, program, ROOT } from './run.mjs';

const OLDEST_NODE = 20;
const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const MARK = join(ROOT, 'node_modules', '.installed-lock.sha256');

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** The lock's hash of the last install decides; after an install by hand, which leaves no hash, the file times do. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(INSTALLED).mtimeMs) {
    return readFileSync(MARK, 'utf8') === lockHash();
  }
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
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
    await must('install dependencies', npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']));
    writeFileSync(MARK, lockHash());
  }
  if (!existsSync(join(ROOT, '.wxt', 'wxt.d.ts'))) await must('prepare types', program(bin('wxt'), ['prepare']));
}
