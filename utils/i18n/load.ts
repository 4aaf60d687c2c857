// Loads the texts of the chosen language out of the extension's own files, English always beside it. Reads nothing else.
import type { LanguageCode, Settings } from '../core/settings';
import type { Moment } from '../core/time';
import { browser } from '../webext/browser';
import type { Catalogue } from './catalogue';
import { type LetterLanguageCode, pickLanguage } from './languages';
import { createWords, type Say } from './word';

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Code = LanguageCode | LetterLanguageCode;

const loaded = new Map<Code, Promise<Catalogue>>();

const load = (code: Code): Promise<Catalogue> =>
  fetch(browser.runtime.getURL(`/i18n/${code}.json`))
    .then((answer) => answer.json())
    .then((value: unknown) => (isCatalogue(value) ? value : {}))
    .catch(() => {
      loaded.delete(code);
      return {};
    });

function catalogueOf(code: Code): Promise<Catalogue> {
  const texts = loaded.get(code) ?? load(code);
  loaded.set(code, texts);
  return texts;
}

/** A reminder must not fail because the browser cannot name its language. */
function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return 'en';
  }
}

/** Without a moment, dates carry their year and instants are UTC; `say.at(moment)` sets both later. */
export async function loadSay(setting: Settings['language'], moment?: Moment): Promise<Say> {
  const code = pickLanguage(setting, browserLanguage());
  const [texts, english] = await Promise.all([catalogueOf(code), catalogueOf('en')]);
  const say = createWords(texts, code, { fallback: english });
  return moment === undefined ? say : say.at(moment);
}

/** The words of letters in a language that no window speaks; null when its file cannot be read. */
export async function loadLetterSay(code: LetterLanguageCode, moment: Moment): Promise<Say | null> {
  const [texts, english] = await Promise.all([catalogueOf(code), catalogueOf('en')]);
  if (Object.keys(texts).length === 0) return null;
  return createWords(texts, code, { fallback: english }).at(moment);
}
