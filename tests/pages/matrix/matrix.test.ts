// Language × layout × words, one visit to a drawn page: no field is read wrong, and nothing is unread that the page says in known
// words. Older words are read on pages that declare no language. The name holds how much was compared, and of what: answers,
// lines, parcels, payments and the other days of an order are not in it.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../utils/pages/languages';
import { LAYOUTS } from '../../../utils/pages/layouts';
import { parsePage } from '../../../utils/pages/parse/parse-page';
import { ERAS } from './eras';
import { DRESSES, layoutOf, pageIn } from './pages';
import { truths } from './truth';
import { judge, type Tally } from './verdict';

const TURNS = 6;
const layouts = Object.keys(DRESSES);

const cells = layouts.flatMap((layout) =>
  LANGUAGES.flatMap((language) =>
    ERAS.map((era) => {
      const tally: Tally = { right: 0, unread: 0, wrong: [], lost: [], unreadOf: {} };
      for (let turn = 0; turn < TURNS; turn += 1) {
        const orders = truths(turn);
        const page = pageIn(layout, orders, language, era);
        const { readings } = parsePage(page);
        for (const [at, raw] of page.orders.entries()) {
          const truth = orders[at];
          if (truth) judge(tally, readings[at], truth, raw, language, era);
        }
      }
      return { layout, language, era, tally };
    }),
  ),
);

const sum = (count: (tally: Tally) => number, of = cells): number =>
  of.reduce((all, { tally }) => all + count(tally), 0);

describe('the matrix', () => {
  const [right, unread, wrong] = [
    sum((tally) => tally.right),
    sum((tally) => tally.unread),
    sum((tally) => tally.wrong.length),
  ];

  const orders = cells.length * TURNS * truths(0).length;
  const designs = new Set(layouts.map(layoutOf)).size;

  it(`one visit, ${orders} orders in ${LANGUAGES.length} languages × ${layouts.length} drawn pages of ${designs} layouts × ${ERAS.length} eras: ${right} fields right, ${unread} unread, ${wrong} wrong`, () => {
    const fields = [...new Set(cells.flatMap(({ tally }) => Object.keys(tally.unreadOf)))].sort();
    const unreadOf = (field: string): number => sum((tally) => tally.unreadOf[field] ?? 0);
    console.info(`unread, by field: ${fields.map((field) => `${field} ${unreadOf(field)}`).join(', ')}`);
    expect(wrong).toBe(0);
    expect(sum((tally) => tally.lost.length)).toBe(0);
    expect(right).toBeGreaterThan(unread);
    expect(fields.reduce((all, field) => all + unreadOf(field), 0)).toBe(unread);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('%s', (tag) => {
    const own = cells.filter(({ language }) => language.tag === tag);
    expect(own.flatMap(({ layout, era, tally }) => tally.wrong.map((what) => `${layout}, ${era}: ${what}`))).toEqual(
      [],
    );
    expect(own.flatMap(({ layout, era, tally }) => tally.lost.map((what) => `${layout}, ${era}: ${what}`))).toEqual([]);
    expect(sum((tally) => tally.right, own)).toBeGreaterThan(0);
  });

  it('dresses its pages in fields that the layouts have', () => {
    for (const id of layouts) {
      const layout = LAYOUTS.find((known) => known.id === layoutOf(id));
      const names = [...Object.keys(layout?.fields ?? {}), ...Object.keys(layout?.prose ?? {})];
      const dressed = cells.filter((cell) => cell.layout === id);
      const used = dressed.flatMap(({ language, era }) =>
        pageIn(id, truths(0), language, era).orders.flatMap(({ fields }) => Object.keys(fields)),
      );
      expect(names).toEqual(expect.arrayContaining([...new Set(used)]));
    }
  });
});
