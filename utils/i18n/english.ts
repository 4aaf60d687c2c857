// The whole English catalogue: the words that rules carry beside them, and those of our own windows. Runs in tests and
// tools only; a build ships the JSON made from it.
import type { EnglishText, EnglishWords } from '../core/words';

/** Most modules of the core have no words of their own. */
const core = import.meta.glob<{ readonly words?: EnglishWords }>('../core/**/*.ts', { eager: true });
const windows = import.meta.glob<EnglishWords>('./english/*.ts', { eager: true, import: 'words' });

/** English by the file that is written from it: `rules`, `popup`, `guide` … */
export function englishFiles(): Record<string, EnglishWords> {
  const rules: EnglishWords = Object.assign({}, ...Object.values(core).map(({ words }) => words ?? {}));
  const files = Object.entries(windows).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words] as const);
  return { rules, ...Object.fromEntries(files) };
}

export function englishCatalogue(): Record<string, EnglishText> {
  return Object.assign({}, ...Object.values(englishFiles()));
}
