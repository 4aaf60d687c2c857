// What the sightings of an order mean: which date holds, when the store really moved it, what is not believed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import type { ClockState } from '../../utils/core/record/deadlines';
import { currentDeadlines } from '../../utils/core/record/deadlines';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { DAY, dayRange, HOUR, MINUTE, statedDays } from '../../utils/core/time';
import { anyReading, counter, PLACED, reading, refundDate } from './readings';

const now = PLACED + 20 * DAY;

function recordOf(...readings: readonly OrderReading[]): OrderRecord {
  const [first, ...rest] = readings;
  if (!first) throw new Error('a record needs a reading');
  return rest.reduce(mergeReading, mergeReading(undefined, first));
}

function clocks(...readings: readonly OrderReading[]): ClockState {
  return currentDeadlines(recordOf(...readings), now);
}

const says = (days: number, date: string, more: Partial<OrderReading> = {}): OrderReading =>
  reading(days, { ...more, deadlines: [refundDate(date)] });

describe('one source', () => {
  test('the same date read again is the same deadline, seen later', () => {
    const { current, history } = clocks(says(1, '2026-09-04'), says(9, '2026-09-04'));
    expect(current).toMatchObject([
      { ...dayRange('2026-09-04'), seenAt: PLACED + 9 * DAY, revision: 1, basis: 'page' },
    ]);
    expect(history).toEqual([]);
  });

  test('a later date of its own newer reading is a move, and the old one is history', () => {
    const { current, history } = clocks(says(1, '2026-09-04'), says(9, '2026-09-20'));
    expect(current).toMatchObject([{ ...dayRange('2026-09-20'), revision: 2 }]);
    expect(history).toMatchObject([{ ...dayRange('2026-09-04'), revision: 1, seenAt: PLACED + DAY }]);
  });

  test('there and back again counts twice, so that the first date rings anew', () => {
    const { current, history } = clocks(says(1, '2026-09-04'), says(5, '2026-09-20'), says(9, '2026-09-04'));
    expect(current).toMatchObject([{ ...dayRange('2026-09-04'), revision: 3 }]);
    expect(history).toHaveLength(2);
  });

  test('the next day overlaps and is no move, but many such steps are one', () => {
    const steps = [4, 5, 6, 7].map((day, index) => says(index + 1, `2026-09-0${day}`));
    expect(clocks(...steps.slice(0, 3)).current).toMatchObject([{ ...dayRange('2026-09-06'), revision: 1 }]);
    expect(clocks(...steps).current).toMatchObject([{ ...dayRange('2026-09-07'), revision: 2 }]);
  });

  test('a coarser reading may not move a deadline later, an earlier one always may', () => {
    const ends = PLACED + 40 * DAY;
    const days = (from: number) =>
      counter(0, { earliest: PLACED + from * DAY, latest: PLACED + (from + 2) * DAY, precision: 'days' });
    const later = clocks(reading(1, { deadlines: [counter(ends)] }), reading(2, { deadlines: [days(44)] }));
    const earlier = clocks(reading(1, { deadlines: [counter(ends)] }), reading(2, { deadlines: [days(30)] }));
    expect(later.current).toMatchObject([{ earliest: ends - 30_000, revision: 1 }]);
    expect(earlier.current).toMatchObject([{ earliest: PLACED + 30 * DAY, revision: 2 }]);
  });

  test('of overlapping readings the finer stays', () => {
    const ends = PLACED + 40 * DAY;
    const about = counter(0, { earliest: ends - DAY, latest: ends + DAY, precision: 'days' });
    const both = [reading(1, { deadlines: [counter(ends)] }), reading(2, { deadlines: [about] })] as const;
    expect(clocks(...both).current).toMatchObject([{ earliest: ends - 30_000, latest: ends + 30_000, revision: 1 }]);
  });

  test('a page that begins to name an earlier day as well is believed', () => {
    const both = { earliest: dayRange('2026-09-03').earliest, latest: dayRange('2026-09-04').latest };
    const { current } = clocks(says(1, '2026-09-04'), reading(2, { deadlines: [refundDate('2026-09-03', both)] }));
    expect(current).toMatchObject([{ ...both, text: 'Refund if no delivery before 2026-09-03', revision: 1 }]);
  });

  test('what a finer reading settled is not loosened: a move from it counts though a coarse one held both', () => {
    const ends = PLACED + 40 * DAY;
    const about = counter(0, { earliest: ends - DAY, latest: ends + DAY, precision: 'days' });
    const read = [about, counter(ends), counter(ends + 20 * HOUR)].map((one, day) =>
      reading(day, { deadlines: [one] }),
    );
    expect(clocks(...read).current).toMatchObject([{ earliest: ends + 20 * HOUR - 30_000, revision: 2 }]);
  });

  test('of two dates at the same instant the earlier stays', () => {
    const both = reading(1, { deadlines: [refundDate('2026-09-20'), refundDate('2026-09-04')] });
    expect(clocks(both).current).toMatchObject([{ ...dayRange('2026-09-04') }]);
  });

  test('a counter that jitters by minutes is no move, one that jumps by hours is', () => {
    const ends = PLACED + 40 * DAY;
    const at = (days: number, shift: number) => reading(days, { deadlines: [counter(ends + shift)] });
    expect(clocks(at(1, 0), at(2, 20 * MINUTE), at(3, -20 * MINUTE)).current).toMatchObject([{ revision: 1 }]);
    expect(clocks(at(1, 0), at(2, 5 * HOUR)).current).toMatchObject([{ revision: 2 }]);
  });
});

describe('several sources', () => {
  const tracking = { page: 'tracking' } as const;

  test('fault 32: where they disagree the entry spans both and quotes the earlier one', () => {
    const { current } = clocks(says(1, '2026-09-04'), says(2, '2026-09-03', tracking));
    expect(current).toHaveLength(1);
    expect(current[0]).toMatchObject({
      text: 'Refund if no delivery before 2026-09-03',
      seenAt: PLACED + 2 * DAY,
      revision: 1,
    });
    expect(current.map((deadline) => statedDays(deadline))).toEqual([{ from: '2026-09-03', to: '2026-09-04' }]);
  });

  test('a span is as weak and as coarse as the weakest that makes it', () => {
    const fine = reading(1, { finder: 'payload', deadlines: [counter(PLACED + 40 * DAY, { basis: 'payload' })] });
    const coarse = counter(0, { earliest: PLACED + 40 * DAY, latest: PLACED + 42 * DAY, precision: 'days' });
    const { current } = clocks(fine, reading(1, { deadlines: [coarse] }));
    expect(current).toMatchObject([{ earliest: PLACED + 40 * DAY - 30_000, basis: 'page', precision: 'days' }]);
  });

  test('a second source does not move the first one later', () => {
    const one = [says(1, '2026-09-04'), says(1, '2026-09-04', tracking), says(5, '2026-10-04')] as const;
    const first = clocks(...one);
    expect(first.current.map((deadline) => statedDays(deadline))).toEqual([{ from: '2026-09-04', to: '2026-10-04' }]);
    expect(first.current).toMatchObject([{ revision: 1 }]);
    const second = clocks(...one, says(9, '2026-10-04', tracking));
    expect(second.current).toMatchObject([{ ...dayRange('2026-10-04'), revision: 3 }]);
  });

  test('two finders of one visit tell one move', () => {
    const payload = { finder: 'payload' } as const;
    const before = [says(1, '2026-09-04'), says(1, '2026-09-04', payload)] as const;
    const { current, history } = clocks(...before, says(5, '2026-10-04'), says(5, '2026-10-04', payload));
    expect(current).toMatchObject([{ revision: 2 }]);
    expect(history).toHaveLength(1);
  });

  test('orders and lines have clocks of their own', () => {
    const { current } = clocks(
      reading(1, { deadlines: [refundDate('2026-09-04'), refundDate('2026-09-09', { scope: '11' })] }),
    );
    expect(current.map(({ scope }) => scope)).toEqual(['11', 'order']);
  });
});

describe('what is not believed', () => {
  test.each([
    ['more than 200 days ahead', refundDate('2027-02-20')],
    [
      'fault 52: the year 9999',
      refundDate('2026-09-04', { earliest: Date.UTC(9999, 0, 1), latest: Date.UTC(9999, 0, 2) }),
    ],
    ['before 2010', refundDate('2026-09-04', { earliest: 0, latest: 1 })],
    ['not a number', refundDate('2026-09-04', { earliest: Number.NaN })],
    ['ends before it begins', refundDate('2026-09-04', { latest: dayRange('2026-09-01').latest })],
  ])('%s', (_why, deadline) => {
    expect(clocks(reading(1, { deadlines: [deadline] })).current).toEqual([]);
  });

  test('fault 34: over 60 days later than before: the date that was known stays', () => {
    const { current, history } = clocks(says(1, '2026-09-04'), says(2, '2026-11-20'));
    expect(current).toMatchObject([{ ...dayRange('2026-09-04'), revision: 1 }]);
    expect(history).toEqual([]);
  });

  test('a counter read while the clock of the computer was a year ahead', () => {
    const ahead = reading(365, { deadlines: [counter(PLACED + (365 + 10) * DAY)] });
    expect(clocks(reading(1), ahead).current).toEqual([]);
  });

  test('whatever was read: ranges in order, one per clock and scope, revision no more than one above the moves', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 12 }), (readings) => {
        const { current, history } = clocks(...readings);
        const names = current.map(({ kind, scope }) => `${kind}|${scope}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { kind, scope, earliest, latest, revision } of current) {
          expect(earliest).toBeLessThanOrEqual(latest);
          expect(earliest).toBeLessThanOrEqual(now + 200 * DAY);
          const moves = history.filter((past) => past.kind === kind && past.scope === scope).length;
          expect(revision).toBeGreaterThanOrEqual(1);
          expect(revision).toBeLessThanOrEqual(1 + moves);
        }
      }),
      { numRuns: 300 },
    );
  });
});
