// Build step: merges utils/i18n/<lang>/*.json into one file a language, which the extension loads on demand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import type { Catalogue } from './catalogue';
import { LANGUAGES, LETTER_LANGUAGES } from './languages';

function merged(folder: string): Catalogue {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** Hook of the build: adds the files to what is copied as it is. */
export function addCatalogues({ config }: Wxt, files: ResolvedPublicFile[]): void {
  for (const code of Object.keys({ ...LANGUAGES, ...LETTER_LANGUAGES })) {
    const contents = JSON.stringify(merged(join(config.root, 'utils/i18n', code)));
    files.push({ relativeDest: `i18n/${code}.json`, contents });
  }
}
