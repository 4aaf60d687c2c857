// What a card says of a refund: whole texts that were seen, with or without an amount, in time that grows with the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../utils/pages/languages';
import { caseOf } from '../../utils/pages/parse/cases';
import { foldLabel, tidy } from '../../utils/pages/parse/fold';
import { read } from './fixture';

const KNOWN = LANGUAGES.flatMap((language) =>
  language.cases.flatMap(([word, texts]) => texts.map((text) => ({ language, word, text }))),
);

describe('a known text', () => {
  it.each(KNOWN)('$text is $word', ({ language, word, text }) => {
    const expected = word === 'runs' ? { state: 'waiting-seller', vague: true } : { state: word, vague: false };
    for (const shown of [text, text.toUpperCase(), ` ${text}\u00a0`])
      expect(caseOf(shown, language)).toMatchObject({ ...expected, amount: null });
    expect(caseOf(`${text} US $4.50`, language)).toMatchObject({
      ...expected,
      amount: { amount: 4.5, currency: 'USD' },
    });
  });

  it.each(KNOWN)('$text inside another text is none', ({ language, text }) => {
    for (const shown of [`not ${text}`, `${text} soon`, `${text} 4`, `${text} 4 of 5`])
      expect(caseOf(shown, language)).toBeUndefined();
  });

  it('is no status of an order in any language, or the one would be taken for the other', () => {
    const statuses = LANGUAGES.flatMap(({ statuses: all }) => all.flatMap(([, , texts]) => texts.map(foldLabel)));
    for (const { text } of KNOWN) expect(statuses).not.toContain(foldLabel(text));
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom(...KNOWN.map((known) => known.text), 'US $', '4.50', '₩11,110', ':', 'R$'), {
        maxLength: 4,
      })
      .map((parts) => parts.join(' ')),
  );

  it('tells a case only where a whole known text stands in it, and an amount that stands in it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (shown, language) => {
        const found = caseOf(shown, language);
        if (!found) return;
        expect(tidy(shown).replace(/\s+/g, ' ')).toContain(found.text);
        expect(KNOWN.some((known) => foldLabel(found.text).startsWith(foldLabel(known.text)))).toBe(true);
        if (found.amount) expect(found.text).toMatch(/\d/);
      }),
      { numRuns: 400 },
    );
  });

  it('of 50,000 signs is cut before it is looked at', () => {
    let looks = 0;
    const long = new Proxy(new String('Refund complete '.repeat(3200)), {
      get: (of, name) => {
        looks += 1;
        const value: unknown = Reflect.get(of, name);
        return typeof value === 'function' ? value.bind(of) : value;
      },
    });
    for (const language of LANGUAGES) expect(caseOf(long as unknown as string, language)).toBeUndefined();
    expect(looks).toBe(LANGUAGES.length);
  });
});

describe('a card', () => {
  it('that says something unknown of a refund has a case that was missed', () => {
    const page = { page: 'list' as const, layout: 'order-list-2022' };
    expect(read({ status: ['Completed'], exposed: ['Refund is a mystery'] }, page).missed).toContain('cases');
    expect(read({ status: ['Completed'], exposed: ['Refund complete'] }, page)).toMatchObject({
      cases: [{ state: 'refunded' }],
    });
    expect(read({ status: ['Completed'], exposed: ['Refund complete'] }, { ...page, translated: true }).cases).toBe(
      undefined,
    );
  });

  it('of the old list that was disputed runs, and no more is said', () => {
    expect(read({ statusCode: ['IN_ISSUE'] }).cases).toMatchObject([{ state: 'waiting-seller', vague: true }]);
  });
});
