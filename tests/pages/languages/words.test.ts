// Words across languages: a page read in the wrong one of two may lose a fact, but never gain a wrong one.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/pages/languages';
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';
import { foldLabel } from '../../../utils/pages/parse/fold';

/** Every word with more than one meaning over all languages: "word: meaning (tag), meaning (tag)". */
function clashes(
  meaningsOf: (language: SiteLanguage) => readonly (readonly [word: string, meaning: string])[],
): string[] {
  const known = new Map<string, Map<string, string>>();
  for (const language of LANGUAGES) {
    for (const [word, meaning] of meaningsOf(language)) {
      const folded = foldLabel(word);
      known.set(folded, new Map([[meaning, language.tag], ...(known.get(folded) ?? [])]));
    }
  }
  return [...known]
    .filter(([, meanings]) => meanings.size > 1)
    .map(([word, meanings]) => `${word}: ${[...meanings].map(([meaning, tag]) => `${meaning} (${tag})`).join(', ')}`);
}

describe('one word in several languages', () => {
  it('is one month', () => {
    expect(clashes(({ months }) => months.flatMap((names, at) => names.map((name) => [name, `${at + 1}`])))).toEqual(
      [],
    );
  });

  it('is one status', () => {
    expect(
      clashes(({ statuses }) => statuses.flatMap(([status, , texts]) => texts.map((text) => [text, status]))),
    ).toEqual([]);
  });

  it('is one label', () => {
    const words = clashes(({ labels }) =>
      Object.entries(labels).flatMap(([name, { seen, inferred }]) =>
        [...seen, ...inferred].map((text) => [text, name]),
      ),
    );
    expect(words).toEqual([]);
  });

  it('is one unit, but for the short forms that are known to differ', () => {
    const words = clashes(({ units }) =>
      Object.entries(units).flatMap(([unit, forms]) => forms.map((form) => [form, unit])),
    );
    expect(words.sort()).toEqual(['hr: day (id), hour (en)', 'j: hour (id), day (fr)']);
  });
});

describe('statuses', () => {
  it.each(LANGUAGES)('$tag says each stage of an order in its own words', ({ statuses }) => {
    const stages = new Set(statuses.map(([status]) => status));
    expect([...stages].sort()).toEqual([
      'awaiting-delivery',
      'awaiting-payment',
      'cancelled',
      'closed',
      'completed',
      'expired',
      'processing',
    ]);
  });
});
