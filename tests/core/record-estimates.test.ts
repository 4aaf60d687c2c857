// An estimate never joins, widens, moves or replaces a date that a page stated.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { type ClockState, currentDeadlines } from '../../utils/core/record/deadlines';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { DAY, dayRange } from '../../utils/core/time';
import { anyReading, PLACED, reading, refundDate } from './readings';

function clocks(...readings: readonly OrderReading[]): ClockState {
  const record = readings.reduce<OrderRecord | undefined>(mergeReading, undefined);
  if (!record) throw new Error('a record needs a reading');
  return currentDeadlines(record, PLACED + 20 * DAY);
}

const says = (days: number, date: string): OrderReading => reading(days, { deadlines: [refundDate(date)] });

describe('an estimate', () => {
  const estimate = (days: number, date: string, more: Partial<OrderReading> = {}) =>
    reading(days, { ...more, deadlines: [refundDate(date, { basis: 'estimated' })] });

  test('holds only while nothing was stated, by whatever page and whenever it was made', () => {
    expect(clocks(estimate(1, '2026-08-20')).current).toMatchObject([
      { basis: 'estimated', ...dayRange('2026-08-20') },
    ]);
    const { current, history } = clocks(
      estimate(1, '2026-08-20'),
      says(2, '2026-09-04'),
      estimate(3, '2026-09-20'),
      estimate(4, '2026-09-21', { page: 'tracking' }),
    );
    expect(current).toMatchObject([{ basis: 'page', revision: 1, ...dayRange('2026-09-04') }]);
    expect(history).toEqual([]);
  });

  test('of the very day that is stated takes nothing from the statement', () => {
    expect(clocks(says(2, '2026-09-04'), estimate(3, '2026-09-04')).current).toMatchObject([
      { basis: 'page', seenAt: PLACED + 2 * DAY },
    ]);
  });

  test('makes no difference to any clock that was stated', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 12 }), (readings) => {
        const without = readings.map((one) => ({
          ...one,
          deadlines: one.deadlines.filter(({ basis }) => basis !== 'estimated'),
        }));
        const { current, history } = clocks(...readings);
        const isStated = ({ basis }: { basis: string }) => basis !== 'estimated';
        expect(current.filter(isStated)).toEqual(clocks(...without).current);
        expect(history.filter(isStated)).toEqual(clocks(...without).history);
      }),
      { numRuns: 200 },
    );
  });
});
