// The recorded pictures of one look and with what they were made. Another Chromium draws letters a little otherwise, so
// that its pictures say nothing about ours.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { small } from '../tools/png';
import { folderOf } from './looks';

/** Enough for the grounds, lines and ramps of text of one component. */
const MOST_COLOURS = 64;

interface Recorded {
  /** The major version. */
  readonly chromium: string;
  readonly system: string;
  /** By component: the hash of what the browser drew. Equal hashes need no comparison of pixels. */
  readonly drawn: Readonly<Record<string, string>>;
}

export const system = (): string => `${process.platform} ${process.arch}`;
export const majorOf = (version: string): string => version.split('.')[0] ?? version;
export const hashOf = (png: Buffer): string => createHash('sha256').update(png).digest('hex').slice(0, 16);
export const stored = (png: Buffer): Buffer => small(png, MOST_COLOURS);

const fileOf = (look: string): string => join(folderOf(look), 'recorded.json');

export function recordedOf(look: string): Recorded {
  if (!existsSync(fileOf(look))) return { chromium: 'none', system: 'none', drawn: {} };
  return JSON.parse(readFileSync(fileOf(look), 'utf8')) as Recorded;
}

/** The components that have a picture. */
export function picturedIn(look: string): string[] {
  if (!existsSync(folderOf(look))) return [];
  const files = readdirSync(folderOf(look)).filter((name) => name.endsWith('.png'));
  return files.map((name) => name.replace(/\.png$/, '')).sort();
}

/** Replaces what was recorded; pictures that did not change keep their bytes. `taken`: by component, as the browser drew it. */
export function record(look: string, version: string, taken: ReadonlyMap<string, Buffer>): void {
  mkdirSync(folderOf(look), { recursive: true });
  const before = recordedOf(look).drawn;
  for (const name of picturedIn(look)) if (!taken.has(name)) rmSync(join(folderOf(look), `${name}.png`));
  for (const [name, png] of taken) {
    const path = join(folderOf(look), `${name}.png`);
    if (before[name] !== hashOf(png) || !existsSync(path)) writeFileSync(path, stored(png));
  }
  const drawn = Object.fromEntries([...taken].map(([name, png]) => [name, hashOf(png)]));
  const recorded: Recorded = { chromium: majorOf(version), system: system(), drawn };
  writeFileSync(fileOf(look), `${JSON.stringify(recorded, null, 2)}\n`);
}
