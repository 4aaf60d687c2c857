// What the built bundles may hold: sizes, no foreign code on the page, no way to the network, no markup from strings.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

const KB = 1000;
export const LIMITS = { content: 10 * KB, popup: 60 * KB, store: 300 * KB };

/** Strings that survive minifying and that nothing else has. */
const FOREIGN = {
  'webextension-polyfill': ['The message port closed before a response was received', 'webextension-polyfill'],
  preact: ['dangerouslySetInnerHTML'],
  valibot: ['ValiError', 'kind:"schema"', 'kind:`schema`'],
};
const NETWORK = ['WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'WebTransport', 'RTCPeerConnection'];
const SHORTEST_SENTENCE = 20;

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const sizeOf = (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
const kb = (bytes) => `${(bytes / KB).toFixed(1)} kB`;

/** Files that a page loads at once: what its HTML names and what those import. */
export function firstFiles(html) {
  const queue = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) =>
    path.startsWith('/') ? join(dirname(html), path) : join(dirname(html), path),
  );
  const seen = new Set();
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, path] of imports) queue.push(join(dirname(file), path));
  }
  return [...seen];
}

/** Sentences of the English catalogue; long ones only, for a word may stand anywhere. */
function sentences() {
  const folder = join(ROOT, 'utils', 'i18n', 'en');
  if (!existsSync(folder)) return [];
  return filesUnder(folder)
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => Object.values(JSON.parse(readFileSync(path, 'utf8'))))
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .filter((text) => text.length >= SHORTEST_SENTENCE);
}

export function foreignIn(source, catalogue = []) {
  const parts = Object.entries(FOREIGN)
    .filter(([, marks]) => marks.some((mark) => source.includes(mark)))
    .map(([name]) => name);
  return catalogue.some((text) => source.includes(text)) ? [...parts, 'catalogue'] : parts;
}

/** `fetch` may only read the extension's own files. */
export function networkIn(source) {
  const words = NETWORK.filter((word) => source.includes(word));
  // The page's own requests are heard through their prototype; to make one takes the name alone.
  if (/XMLHttpRequest(?!\.prototype\b)/.test(source)) words.push('XMLHttpRequest');
  const calls = [...source.matchAll(/\bfetch\s*\(.{0,60}/g)].map(([call]) => call);
  return [...words, ...calls.filter((call) => !call.includes('runtime.getURL(')).map((call) => call.slice(0, 40))];
}

/** Preact's own two places are known; it is the only one that may have them. */
export function markupIn(source) {
  const found = source.match(/(?:inner|outer)HTML|insertAdjacentHTML|document\.write/g) ?? [];
  if (!source.includes('dangerouslySetInnerHTML')) return found;
  return found.filter((word) => word !== 'innerHTML');
}

function sizeProblems(target, folder, contentFiles, laterFiles) {
  const store = filesUnder(folder).filter((path) => !relative(folder, path).startsWith('i18n'));
  const measured = [
    ['content scripts', sizeOf(contentFiles), LIMITS.content],
    ['the optional site’s script', sizeOf(laterFiles), LIMITS.content],
    ['popup’s first files', sizeOf(firstFiles(join(folder, 'popup.html'))), LIMITS.popup],
    ['the side panel’s first files', sizeOf(firstFiles(join(folder, 'sidepanel.html'))), LIMITS.popup],
    ['everything but catalogues', sizeOf(store), LIMITS.store],
  ];
  return {
    problems: measured
      .filter(([, size, limit]) => size > limit)
      .map(([name, size, limit]) => `${target}: ${name} are ${kb(size)} gzip, the limit is ${kb(limit)}`),
    note: measured.map(([name, size]) => `${name} ${kb(size)}`).join(', '),
  };
}

export function inspect(target) {
  const folder = join(ROOT, '.output', target);
  const { content_scripts: scripts = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const contentFiles = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]).map((path) => join(folder, path));
  // Scripts that are not in the manifest are registered at run time, for pages of their own.
  const pageFiles = filesUnder(join(folder, 'content-scripts'));
  const laterFiles = pageFiles.filter((path) => !contentFiles.includes(path));
  const { problems, note } = sizeProblems(target, folder, contentFiles, laterFiles);
  const catalogue = sentences();
  for (const path of filesUnder(folder).filter((file) => /\.(?:js|html)$/.test(file))) {
    const source = readFileSync(path, 'utf8');
    const name = `${target}/${relative(folder, path)}`;
    if (pageFiles.includes(path)) {
      for (const part of foreignIn(source, catalogue))
        problems.push(`${name} holds ${part}: it may not run on the page`);
    }
    for (const call of networkIn(source)) problems.push(`${name} can reach the network: ${call}`);
    for (const word of markupIn(source)) problems.push(`${name} makes markup from strings: ${word}`);
  }
  return { problems, note };
}

export async function bundles() {
  const results = ['chrome-mv3', 'firefox-mv3'].map(inspect);
  const problems = results.flatMap((result) => result.problems);
  return { ok: problems.length === 0, output: problems.join('\n'), note: results[0].note };
}
