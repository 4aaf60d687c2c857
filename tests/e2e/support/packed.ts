// Packs the built extension as a store would deliver it. Only a packed one keeps its alarms over a restart and is not
// installed anew at every launch. The key lives in a temporary folder and is never kept.
import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, chromiumPath } from './launch';

export interface Packed {
  readonly id: string;
  readonly crx: string;
  readonly version: string;
}

/** Chromium's id: the first 32 hex digits of the public key's SHA-256, written with the letters a to p. */
function idOf(privateKey: string): string {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface Packer {
  readonly id: string;
  /** `change`: what this build's manifest says otherwise. The key, and so the id, stays. */
  pack(change?: { readonly version?: string; readonly update_url?: string }): Packed;
}

export function packer(folder: string): Packer {
  mkdirSync(folder, { recursive: true });
  const keyFile = join(folder, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  writeFileSync(keyFile, privateKey, { mode: 0o600 });
  const id = idOf(privateKey);
  return {
    id,
    pack: (change = {}) => {
      const manifest = { ...JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')), ...change };
      const { version } = manifest as { version: string };
      const source = join(folder, version);
      cpSync(BUILT, source, { recursive: true });
      writeFileSync(join(source, 'manifest.json'), JSON.stringify(manifest));
      const flags = ['--headless', `--pack-extension=${source}`, `--pack-extension-key=${keyFile}`];
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      execFileSync(chromiumPath(), [...flags, ...sandbox, `--user-data-dir=${join(folder, 'packer')}`], {
        stdio: 'ignore',
        timeout: 60_000,
      });
      return { id, crx: `${source}.crx`, version };
    },
  };
}

/** The next launch with this profile installs it, as if another program had brought it. */
export function installIn(profile: string, { id, crx, version }: Packed): void {
  const folder = join(profile, 'External Extensions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ external_crx: crx, external_version: version }));
}
