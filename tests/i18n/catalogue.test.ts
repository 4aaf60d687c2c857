// The English JSON is made from the words beside the rules and windows; other languages carry the same keys and slots.
import { describe, expect, it } from 'vitest';
import type { Catalogue, PluralForms } from '../../utils/i18n/catalogue';
import { englishCatalogue, englishFiles } from '../../utils/i18n/english';
import { LANGUAGES } from '../../utils/i18n/languages';

const english: Catalogue = englishCatalogue();
const json = import.meta.glob<Catalogue>('../../utils/i18n/*/*.json', { eager: true, import: 'default' });

const catalogueOf = (code: string): Catalogue =>
  Object.assign(
    {},
    ...Object.entries(json).flatMap(([path, texts]) => (path.includes(`/i18n/${code}/`) ? [texts] : [])),
  );
const texts = (entry: string | PluralForms): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const slots = (entry: string | PluralForms): string[] =>
  [...new Set(texts(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('English', () => {
  it.each(Object.entries(englishFiles()))('%s.json is current (npm run fix rewrites it)', async (name, words) => {
    const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
    await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot(`../../utils/i18n/en/${name}.json`);
  });

  it('has no key twice', () => {
    const keys = Object.values(englishFiles()).flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has no file left over from words that are gone', () => {
    const names = Object.keys(json).flatMap((path) => /\/en\/(.+)\.json$/.exec(path)?.[1] ?? []);
    expect(names.filter((name) => !(name in englishFiles()))).toEqual([]);
  });

  it('never misleads, hurries or shouts', () => {
    const bad = /\b(expired|too late|safe|protected|urgent|hurry|oops|dispute)\b|!/i;
    const own = Object.entries(englishFiles()).flatMap(([name, words]) =>
      name === 'rules' ? [] : Object.entries(words),
    );
    expect(own.filter(([, entry]) => texts(entry).some((text) => bad.test(text)))).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES).filter((code) => code !== 'en'))('%s', (code) => {
  const own = catalogueOf(code);
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;

  it('has every key and no other', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });
  it('keeps every placeholder', () => {
    const wrong = Object.entries(own).filter(
      ([key, entry]) => String(slots(entry)) !== String(slots(english[key] ?? '')),
    );
    expect(wrong).toEqual([]);
  });
  it('calls an estimate one wherever it stands beside a day', () => {
    const said = ['row.last-day-about', 'row-17.state', 'row-28.state-estimate'].map((key) => own[key]);
    for (const word of [own['row.estimate'], own['page.estimate']])
      for (const text of said) expect(text).toContain(word);
  });
  it('has all plural categories where English has plurals', () => {
    const wrong = Object.entries(own).filter(([key, entry]) => {
      if (typeof english[key] === 'string') return typeof entry !== 'string';
      return typeof entry === 'string' || categories.some((category) => entry[category] === undefined);
    });
    expect(wrong).toEqual([]);
  });
});
