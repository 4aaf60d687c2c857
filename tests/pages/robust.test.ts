// Any text a page may hold: no throw, nothing without its source, and time that grows with the text and no faster.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../utils/pages/languages/en';
import { readDate } from '../../utils/pages/parse/dates';
import { tidy } from '../../utils/pages/parse/fold';
import { readMoney } from '../../utils/pages/parse/money';
import { parsePage } from '../../utils/pages/parse/parse-page';
import { rawOrder, rawPage, read } from './fixture';

const words = [
  ...en.phrases.flatMap((phrase) => phrase.words.split(' ')),
  ...en.units.day,
  ...en.units.second,
  ...en.remaining,
  ...[
    'Sep',
    'May',
    '4',
    '2026',
    '31',
    '9999',
    ',',
    '.',
    '·',
    '\n',
    ':',
    '$',
    '€',
    'US $',
    '1.234,5',
    '٤',
    '\u200f',
    '<b>',
  ],
];
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), phrase);
const status = fc.oneof(text, fc.constantFrom(...en.statuses.flatMap(([, , texts]) => texts)));

const squeezed = (value: string): string => tidy(value).replace(/\s+/g, ' ');

describe('any text', () => {
  it('gives readings whose every date, amount and sentence stands in it', () => {
    fc.assert(
      fc.property(status, text, text, text, (state, header, total, prose) => {
        const reading = read({ status: [state], dates: [header], total: [total], statusProse: [prose], rows: [prose] });
        for (const deadline of reading.deadlines) {
          expect(squeezed(prose)).toContain(deadline.text);
          expect(deadline.earliest).toBeLessThanOrEqual(deadline.latest);
          expect(Number.isFinite(deadline.earliest) && Number.isFinite(deadline.latest)).toBe(true);
        }
        const { placedOn, total: money } = reading.fields;
        if (placedOn !== undefined) {
          const [year, , day] = placedOn.split('-');
          expect(tidy(`${header} ${prose}`)).toContain(year);
          expect(tidy(`${header} ${prose}`)).toContain(String(Number(day)));
        }
        if (money !== undefined) expect(tidy(total)).toContain(money.text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same from the same page, whatever is beside it', () => {
    fc.assert(
      fc.property(text, text, (prose, other) => {
        const order = rawOrder({ status: ['Awaiting delivery'], prose: [prose] });
        const beside = rawOrder({ status: ['Completed'], prose: [other] }, '7100200030004777');
        const alone = parsePage(rawPage([order])).readings[0];
        expect(parsePage(rawPage([order, beside])).readings[0]).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });
});

describe('long text', () => {
  const timed = (run: () => unknown): number => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };

  it.each([
    'a',
    '9',
    '. ',
    'Sep ',
    '1 day ',
    'refund if no ',
    'Refund if no delivery before Sep 4, 2026 ',
    'within 7 days of confirming receipt. ',
    '1, ',
    '$1.',
    'Sep 4, 2026\n',
    '7 days 3 hours coupon ',
  ])('of %j takes time in proportion', (part) => {
    const ofLength = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const run = (shown: string) => () => {
      read({ status: [shown], statusProse: [shown], prose: [shown], rows: [shown], dates: [shown] });
      readDate(shown, en);
      readMoney(shown);
    };
    const [short, long] = [ofLength(5000), ofLength(50_000)];
    run(long)();
    // The quickest of several, in turns: what else the machine does only makes a run slower.
    const rounds = Array.from({ length: 9 }, () => [timed(run(long)), timed(run(short))] as const);
    const ratio = Math.min(...rounds.map(([slow]) => slow)) / Math.min(...rounds.map(([, quick]) => quick));
    expect(ratio).toBeLessThanOrEqual(12);
  });
});
