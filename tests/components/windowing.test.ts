// Which rows of a long list are drawn: always those in view, never many more, and no room is lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnRows, roomBetween, stretchInView } from '../../components/parts/windowing';

const heights = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 400 });

it('draws every row that is in view, and at most those and the spare ones', () => {
  fc.assert(
    fc.property(heights, fc.nat(60_000), fc.integer({ min: 100, max: 2000 }), (all, top, view) => {
      const spare = 5;
      const { first, end } = stretchInView(all, top, view, spare);
      let above = 0;
      for (const [at, height] of all.entries()) {
        const isInView = above + height > top && above < top + view;
        if (isInView) expect(at >= first && at < end).toBe(true);
        above += height;
      }
      expect(end - first).toBeLessThanOrEqual(Math.ceil(view / 20) + 2 + 2 * spare);
      expect(end > first || all.length === 0).toBe(true);
    }),
  );
});

it('adds up to the whole list, with a held row anywhere', () => {
  fc.assert(
    fc.property(heights, fc.nat(60_000), fc.option(fc.nat(500)), (all, top, held) => {
      const rows = drawnRows(stretchInView(all, top, 800, 3), held, all.length);
      expect([...rows]).toEqual([...new Set(rows)].sort((a, b) => a - b));
      if (held !== null && held < all.length) expect(rows).toContain(held);
      let reached = 0;
      let room = 0;
      for (const at of rows) {
        room += roomBetween(all, reached, at) + (all[at] ?? 0);
        reached = at + 1;
      }
      room += roomBetween(all, reached, all.length);
      expect(room).toBe(all.reduce((sum, height) => sum + height, 0));
    }),
  );
});
