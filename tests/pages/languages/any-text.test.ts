// Any text in any language: no throw, no fact without its words on the page, and time in proportion to the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '../../../utils/core/order';
import { LANGUAGES } from '../../../utils/pages/languages';
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';
import { datesIn } from '../../../utils/pages/parse/dates';
import { durationAt } from '../../../utils/pages/parse/durations';
import { fold, foldLabel, tidy } from '../../../utils/pages/parse/fold';
import { parsePage } from '../../../utils/pages/parse/parse-page';
import { tokensOf } from '../../../utils/pages/parse/tokens';
import { rawOrder, rawPage, read } from '../fixture';
import { languageNamed } from './locales';

const NOISE = [
  '4',
  '13',
  '31',
  '2026',
  '2569',
  '٢٧',
  ',',
  '.',
  ':',
  '-',
  '/',
  '\n',
  '·',
  '\u200f',
  '€',
  '1.234,5',
  '<b>',
];

const wordsOf = (language: SiteLanguage): readonly string[] => [
  ...language.months.flat(),
  ...Object.values(language.units).flat(),
  ...language.counted.map(([word]) => word),
  ...language.statuses.flatMap(([, , texts]) => texts),
  ...Object.values(language.labels).flatMap(({ seen, inferred }) => [...seen, ...inferred]),
  ...language.dateJoiners,
  ...language.joiners,
  ...language.remaining,
  ...language.phrases.flatMap(({ words }) => words.split(' ')),
  ...NOISE,
  ...NOISE,
];

const textIn = (language: SiteLanguage): fc.Arbitrary<string> => {
  const spoken = fc
    .array(fc.tuple(fc.constantFrom(...wordsOf(language)), fc.constantFrom(' ', ' ', '')), { maxLength: 24 })
    .map((parts) => parts.flat().join(''));
  return fc.oneof({ weight: 4, arbitrary: spoken }, fc.string({ unit: 'grapheme', maxLength: 80 }));
};

/** In any language: a page in one may speak another. */
const wordsFor = (status: OrderStatus, guessed: boolean): readonly string[] =>
  LANGUAGES.flatMap(({ statuses }) =>
    statuses.flatMap(([known, trust, texts]) =>
      known === status && (guessed || trust === 'seen') ? texts.map(foldLabel) : [],
    ),
  );

const squeezed = (text: string): string => tidy(text).replace(/\s+/g, ' ');

describe.each(LANGUAGES)('any text in $tag', (language) => {
  const text = textIn(language);

  it('holds every part of the dates read from it', () => {
    fc.assert(
      fc.property(text, (shown) => {
        const clean = tidy(shown);
        const tokens = tokensOf(clean);
        for (const { date, from, to } of datesIn(clean, tokens, language)) {
          const span = clean.slice(tokens[from]?.start, tokens[to - 1]?.end);
          const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
          const numbers = (span.match(/\d+/g) ?? []).map(Number);
          expect(numbers.some((number) => number === year || (language.buddhistYears && number === year + 543))).toBe(
            true,
          );
          expect(numbers).toContain(day);
          const names = (language.months[month - 1] ?? []).map((name) => fold(name).replace(/\.$/, ''));
          expect(numbers.includes(month) || names.some((name) => fold(span).includes(name))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a status only for a whole word, and a final one only for a word that was seen', () => {
    fc.assert(
      fc.property(text, text, (shown, prose) => {
        const reading = read({ status: [shown], statusProse: [prose], prose: [prose] }, { language: language.tag });
        const status = reading.fields.status ?? 'unknown';
        for (const deadline of reading.deadlines) expect(squeezed(prose)).toContain(deadline.text);
        if (status !== 'unknown') expect(wordsFor(status, status === 'awaiting-delivery')).toContain(foldLabel(shown));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a long text', () => {
  /** The quickest of three: what else the machine does only makes a run slower. */
  const timed = (run: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const began = performance.now();
        run();
        return performance.now() - began;
      }),
    );
  const NAMES = [
    'status',
    'dates',
    'rows',
    'prose',
    'statusProse',
    'eta',
    'total',
    'lineButtons',
    'payment',
    'exposed',
  ];

  it.each([
    '2026년 5월 ',
    '2026年5月21日',
    'يومان و',
    'יומיים ו-',
    '27 เม.ย. ',
    'tháng 4 ',
    '27 de abril de ',
    'Осталось 12 дней 4 часа, 27 апреля 2026. ',
    '03.11.2026 ',
    '1. 2. ',
  ])('of %j in every field, in a language to be found out, is read in no time', (part) => {
    const shown = part.repeat(Math.ceil(50_000 / part.length));
    const fields = Object.fromEntries(NAMES.map((name) => [name, [shown]]));
    const page = rawPage([rawOrder(fields)], { language: '' });
    expect(timed(() => parsePage(page))).toBeLessThan(1000);
  });

  it('is looked at a number of times in proportion to its length', () => {
    const language = languageNamed('he');
    const looks = (length: number): number => {
      const shown = 'יומיים ו-3 שעות, 27 באפר׳ 2026. '.repeat(length);
      let count = 0;
      const tokens = new Proxy(tokensOf(shown), {
        get: (of, name) => {
          count += 1;
          return Reflect.get(of, name);
        },
      });
      const dates = new Map(datesIn(shown, tokens, language).map((spot) => [spot.from, spot]));
      for (let at = 0; at < tokens.length; at += 1) durationAt({ text: shown, tokens, dates }, at, language);
      return count;
    };
    expect(looks(1000) / looks(100)).toBeLessThan(11);
  });
});
