// What is learned of reading: the newest news of each field stands, whatever order pages come in, and it stays small.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldState, learnPage, NOTHING_LEARNED, type PageRead, tally } from '../../utils/core/health/reading-health';

const page = (more: Partial<PageRead> = {}): PageRead => ({
  page: 'list',
  finder: 'layout',
  layout: 'order-list-2022',
  at: 1000,
  read: { status: '.status', total: '.total' },
  missed: [],
  ...more,
});
const KEY = 'list/layout/order-list-2022';
const fieldsAfter = (...pages: readonly PageRead[]) =>
  pages.reduce(learnPage, NOTHING_LEARNED).designs[KEY]?.fields ?? {};

describe('a field', () => {
  it('keeps when it was read last and by what', () => {
    const { status } = fieldsAfter(page(), page({ at: 2000, read: { status: '.new' } }));
    expect(status).toEqual({ readAt: 2000, from: '.new', missedAt: null });
  });
  it('that a newer page missed is missed, and still says when it was read', () => {
    const { total } = fieldsAfter(page(), page({ at: 2000, read: { status: '.status' }, missed: ['total'] }));
    expect(total).toEqual({ readAt: 1000, from: '.total', missedAt: 2000 });
    expect(total && fieldState(total)).toBe('missed');
  });
  it('read again after it was missed is read', () => {
    const { total } = fieldsAfter(page({ read: {}, missed: ['total'] }), page({ at: 2000 }));
    expect(total && fieldState(total)).toBe('read');
  });
  it('that some orders of the newest page gave and others did not is read in part', () => {
    const { total } = fieldsAfter(page({ missed: ['total'] }));
    expect(total && fieldState(total)).toBe('partly');
  });
  it('never read is missed, not unknown', () => {
    expect(fieldState({ readAt: null, from: null, missedAt: 5 })).toBe('missed');
  });
});

const anyPage = fc.record({
  page: fc.constantFrom('list' as const, 'detail' as const),
  finder: fc.constantFrom('layout' as const, 'payload' as const),
  layout: fc.constantFrom('a-2022', '__proto__', null),
  at: fc.integer({ min: 1, max: 50 }),
  read: fc.dictionary(fc.constantFrom('status', 'total', '__proto__', 'constructor'), fc.constantFrom('.a', null)),
  missed: fc.array(fc.constantFrom('status', 'total', 'toString')),
});

describe('what is learned', () => {
  it('has the same times in any order of pages', () => {
    const times = (pages: readonly PageRead[]): string =>
      JSON.stringify(
        Object.entries(pages.reduce(learnPage, NOTHING_LEARNED).designs)
          .map(([key, { readAt, fields }]) => [
            key,
            readAt,
            Object.entries(fields)
              .map(([name, { readAt: read, missedAt }]) => [name, read, missedAt])
              .sort(),
          ])
          .sort(),
      );
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 8 }), (pages) => {
        expect(times([...pages].reverse())).toBe(times(pages));
      }),
    );
  });
  it('stays small however many designs and fields a page claims', () => {
    const many = Array.from({ length: 100 }, (_, at) => page({ layout: `l-${at}`, at: 1000 + at }));
    const { designs } = many.reduce(learnPage, NOTHING_LEARNED);
    expect(Object.keys(designs)).toHaveLength(40);
    expect(designs['list/layout/l-99']).toBeDefined();
    const read = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, '.x']));
    expect(Object.keys(fieldsAfter(page({ read })))).toHaveLength(40);
  });
});

describe('tallies', () => {
  it('add up, and keep the newest time', () => {
    const once = tally(NOTHING_LEARNED, 'refused', 'invalid', 2, 2000);
    expect(tally(once, 'refused', 'invalid', 1, 1000).refused).toEqual({ invalid: { count: 3, at: 2000 } });
    expect(tally(once, 'disagreed', 'total', 1, 1).disagreed).toEqual({ total: { count: 1, at: 1 } });
  });
  it('take names like parts of every object', () => {
    expect(tally(NOTHING_LEARNED, 'refused', 'constructor', 1, 1).refused).toEqual({
      constructor: { count: 1, at: 1 },
    });
  });
});
