// The self-collecting folders: every layout and language is complete, named by its file, and has a fixture.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../utils/pages/languages';
import { LAYOUTS } from '../../utils/pages/layouts';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';
import { foldLabel } from '../../utils/pages/parse/fold';

const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(`utils/pages/${folder}`)
    .filter((file) => pattern.test(file))
    .map((file) => file.replace('.ts', ''))
    .sort();

const twice = (text: string, at: number, all: readonly string[]): boolean => all.indexOf(text) !== at;

describe('layouts', () => {
  it('are all collected, newest evidence first', () => {
    expect(LAYOUTS.map(({ id }) => id).sort()).toEqual(filesOf('layouts', /-20\d\d\.ts$/));
    const seen = LAYOUTS.map((layout) => layout.seen);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it.each(LAYOUTS)('$id has a fixture, valid selectors and an address in the manifest', (layout) => {
    expect(existsSync(`tests/fixtures/pages/${layout.id}`)).toBe(true);
    expect(layout.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    const addresses = ORDER_PAGE_MATCHES.map((match) => match.replace(/^https:\/\/[^/]+|\*$/g, ''));
    const isUnder = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
    expect(addresses.some((address) => isUnder(layout.path, address))).toBe(true);
    const fields = [...Object.values(layout.fields), ...Object.values(layout.lines?.fields ?? {})];
    for (const selector of fields.flatMap(({ select }) => select)) expect(selector.split('@').length).toBeLessThan(3);
  });

  it('are on pages of the two shops only, each address once', () => {
    for (const match of ORDER_PAGE_MATCHES)
      expect(match).toMatch(
        /^https:\/\/(\*\.aliexpress\.(com|us)\/p\/[a-z-]+\/|trade\.aliexpress\.com\/[a-zA-Z_]+\.htm)\*$/,
      );
    expect(new Set(ORDER_PAGE_MATCHES).size).toBe(ORDER_PAGE_MATCHES.length);
  });
});

describe('site languages', () => {
  it('are all collected and named by their file', () => {
    expect(LANGUAGES.map(({ tag }) => tag).sort()).toEqual(filesOf('languages', /^(?!index|site-language).*\.ts$/));
  });

  it.each(LANGUAGES)('$tag: twelve months, no word of two meanings', (language) => {
    expect(language.months).toHaveLength(12);
    const unique = (all: readonly string[]) => expect(all.map(foldLabel).filter(twice)).toEqual([]);
    unique(language.months.flat());
    unique(language.statuses.flatMap(([, , texts]) => texts));
    unique(Object.values(language.labels).flatMap(({ seen, inferred }) => [...seen, ...inferred]));
    unique(Object.values(language.units).flat());
    unique(language.phrases.map(({ words }) => words));
  });

  it.each(LANGUAGES)('$tag: every phrase has a place for what it tells, and begins with a word', (language) => {
    for (const { means, words } of language.phrases) {
      const expected = means.endsWith('delivered') ? ['{date}'] : ['{n}', '{unit}'];
      expect([...words.matchAll(/\{\w+\}/g)].map(([slot]) => slot)).toEqual(expected);
      expect(words).not.toMatch(/^\{/);
    }
  });
});
