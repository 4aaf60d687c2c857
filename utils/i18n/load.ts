// Loads the texts of the chosen language out of the extension's own files, English always beside it. Reads nothing else.
import type { Settings } from '../core/settings';
import type { Moment } from '../core/time';
import { browser } from '../webext/browser';
import type { Catalogue } from './catalogue';
import { type LanguageCode, pickLanguage } from './languages';
import { createWords, type Say } from './word';

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const loaded = new Map<LanguageCode, Promise<Catalogue>>();

const load = (code: LanguageCode): Promise<Catalogue> =>
  fetch(browser.runtime.getURL(`/i18n/${code}.json`))
    .then((answer) => answer.json())
    .then((value: unknown) => (isCatalogue(value) ? value : {}))
    .catch(() => {
      loaded.delete(code);
      return {};
    });

function catalogueOf(code: LanguageCode): Promise<Catalogue> {
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
