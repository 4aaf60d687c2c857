// @vitest-environment happy-dom
// Real answers, kept outside of the repository, played through the practice shop: `CAPTURES=folder npm run unit -- captures`.
// Every field of the export, with both finders and with each alone. Without the folder nothing is read, and that is said.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportOrder } from '../../../utils/core/export/format';
import { fromCapture } from '../../shop/capture';
import { casesOf } from './cases';
import { type Judged, judge } from './judge';
import { rawCapture } from './raw-capture';
import { FIELD_PAGES, reasonOf } from './reasons';
import { tableOf } from './table';
import { type Leaves, toldBy } from './told';
import { exported, FINDERS, FIRST_LOOK, type Finders, type Seen, visit } from './visit';

interface Outcome {
  readonly order: ExportOrder;
  readonly told: Leaves;
  readonly judged: readonly Judged[];
}

const folder = process.env.CAPTURES ?? '';
const files = folder === '' ? [] : readdirSync(folder).filter((name) => /mtop.*\.json$/.test(name));
const cases = casesOf(
  files.map((name) => ({
    name: name.split('-')[0] ?? name,
    capture: JSON.parse(readFileSync(join(folder, name), 'utf8')),
  })),
);
const shortOf: Readonly<Record<Finders, string>> = { both: 'both', payload: 'answers', layout: 'drawn' };
const columns: { title: string; judged: readonly Judged[] }[] = [];

it(folder === '' ? 'CAPTURES names no folder: no capture was read' : `${files.length} captures in the folder`, () => {
  if (folder === '') console.info('CAPTURES names no folder: the capture suite is skipped.');
  expect(files.length > 0).toBe(folder !== '');
});

afterAll(() => {
  if (columns.length > 0) console.info(`right leaves of those that a capture tells\n${tableOf(columns)}`);
});

describe.each(cases)('$name', ({ name, captures, trackedId }) => {
  let pages: readonly Seen[] = [];
  beforeAll(async () => {
    pages = await visit(fromCapture(captures), trackedId);
  });
  const visited = (order: ExportOrder): string[] =>
    pages.filter(({ page }) => page.page !== 'list' && page.url.endsWith(order.id)).map(({ page }) => page.page);

  describe.each(FINDERS)('%s', (finders) => {
    let outcomes: readonly Outcome[] = [];
    beforeAll(async () => {
      const orders = await exported(pages, finders);
      outcomes = orders.map((order) => {
        const told = toldBy(rawCapture(captures, order.id, order.id === trackedId));
        return { order, told, judged: judge(order, told, finders) };
      });
      columns.push({ title: `${name} ${shortOf[finders]}`, judged: outcomes.flatMap(({ judged }) => judged) });
    });

    it('gives every order that the pages show, each by its own address', () => {
      const ids = [...new Set(pages.flatMap(({ page }) => page.orders.map(({ id }) => id)))].sort();
      expect(outcomes.map(({ order }) => order.id)).toEqual(ids);
      for (const { order } of outcomes) {
        expect([order.site, order.url]).toEqual([
          'aliexpress.com',
          `https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}`,
        ]);
      }
    });

    it('has no wrong field, and something right of every order of which something is told', () => {
      for (const { judged } of outcomes) expect(judged.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
      for (const { judged } of outcomes) expect(judged.some(({ verdict }) => verdict === 'right')).toBe(true);
    });

    it('leaves only unread what its pages do not carry for it', () => {
      const needless = outcomes.flatMap(({ judged, told }) =>
        judged.filter(({ verdict, path }) => {
          const alone = finders === 'both' ? (['layout', 'payload'] as const) : ([finders] as const);
          return verdict === 'unread' && alone.some((finder) => reasonOf(finder, { pages, told, path }) === null);
        }),
      );
      expect(needless).toEqual([]);
    });

    it('names as unread what is empty and stood on no page, and nothing else', () => {
      const isEmpty = (value: unknown): boolean =>
        value === null || value === '' || (Array.isArray(value) && value.length === 0);
      for (const { order } of outcomes) {
        const seen = visited(order);
        const values = Object.entries(order);
        for (const field of order.unread) {
          const [, value] = values.find(([known]) => known === field) ?? [];
          expect([field, isEmpty(value) || value === 'unknown']).toEqual([field, true]);
        }
        for (const [field, value] of values.filter(([known]) => FIELD_PAGES[known] !== undefined)) {
          const wasThere = FIELD_PAGES[field]?.some((page) => seen.includes(page)) ?? false;
          if (isEmpty(value) && !wasThere) expect(order.unread, order.id).toContain(field);
        }
      }
    });

    it('says when each order was seen, and nothing that only its owner can say', () => {
      for (const { order } of outcomes) {
        const own = pages.filter(({ page }) => page.orders.some(({ id }) => id === order.id));
        const times = own.map(({ page }) => new Date(page.readAt).toISOString());
        expect(times).toContain(order.firstSeenAt);
        expect(times).toContain(order.lastSeenAt);
        expect(Date.parse(order.firstSeenAt)).toBeGreaterThanOrEqual(FIRST_LOOK);
        for (const { seenAt } of order.deadlines) expect(times).toContain(seenAt);
        expect([order.events, order.cases, order.history, order.note, order.nickname]).toEqual([[], [], [], '', '']);
      }
    });
  });
});
