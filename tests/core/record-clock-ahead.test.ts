// Dates that were read while the computer's clock was ahead, once it is right again: they may make a warning earlier, never
// later, and nothing that they said is newer than what is read now.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { withHandDate } from '../../utils/core/record/changes';
import { currentDeadlines } from '../../utils/core/record/deadlines';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { setRight, takeReading } from '../../utils/core/record/set-right';
import { DAY, dayRange, HOUR, MINUTE } from '../../utils/core/time';
import { anyReading, counter, PLACED, reading, refundDate } from './readings';

const NOW = PLACED + 20 * DAY;
const ENDS = NOW + 5 * DAY;
/** A page on which a counter runs to the true end, read while the clock is `ahead`. */
const counting = (at: number, ahead = 0, more: Partial<OrderReading> = {}): OrderReading =>
  reading(0, { seenAt: at + ahead, deadlines: [counter(ENDS + ahead)], ...more });
const dated = (at: number, date: string, more: Partial<OrderReading> = {}): OrderReading =>
  reading(0, { seenAt: at, deadlines: [refundDate(date)], ...more });
const taken = (...readings: readonly OrderReading[]): OrderRecord => {
  const record = readings.reduce<OrderRecord | undefined>(takeReading, undefined);
  if (!record) throw new Error('a record needs a reading');
  return record;
};
const endsOf = (record: OrderRecord, now: number) =>
  currentDeadlines(record, now).current.map(({ earliest, revision }) => [earliest + 30_000, revision]);

describe('fault 24: a counter that was read while the clock was three days ahead', () => {
  const ahead = counting(NOW, 3 * DAY);
  test('gives way to the one that is read when it is right, then and for ever', () => {
    const record = taken(ahead, counting(NOW + HOUR));
    for (const days of [0, 2, 3, 4]) expect(endsOf(record, NOW + days * DAY)).toEqual([[ENDS, 2]]);
  });
  test('moves nothing later that was read before it, whatever else is read then', () => {
    const elsewhere = reading(0, { seenAt: NOW + HOUR, page: 'tracking' });
    const record = taken(counting(NOW - DAY), ahead, elsewhere);
    for (const days of [0, 4]) expect(endsOf(record, NOW + days * DAY)).toEqual([[ENDS, 3]]);
  });
  test('beside another page does not put off the day from which money can be asked for', () => {
    const list = dated(NOW - DAY, '2026-09-04', { page: 'list' });
    const record = taken(list, dated(NOW + 3 * DAY, '2026-09-09'), reading(0, { seenAt: NOW + HOUR }));
    expect(currentDeadlines(record, NOW + 4 * DAY).current).toMatchObject([dayRange('2026-09-04')]);
  });
  test('of the same day as before changes nothing', () => {
    const list = dated(NOW - DAY, '2026-09-04', { page: 'list' });
    const record = taken(
      list,
      dated(NOW - DAY, '2026-09-20'),
      dated(NOW + 3 * DAY, '2026-09-20'),
      counting(NOW + HOUR),
    );
    const { latest } = dayRange('2026-09-20');
    expect(currentDeadlines(record, NOW).current).toContainEqual(
      expect.objectContaining({ latest, seenAt: NOW - DAY }),
    );
  });
  test('stands while it is all that is known', () => {
    const record = taken(ahead, reading(0, { seenAt: NOW + HOUR }));
    expect(endsOf(record, NOW + HOUR)).toEqual([[ENDS + 3 * DAY, 1]]);
  });
  test('is refused once it is known to be a year ahead', () => {
    const record = taken(counting(NOW, 365 * DAY), reading(0, { seenAt: NOW + HOUR }));
    expect(endsOf(record, NOW + 400 * DAY)).toEqual([]);
  });
  test('may make a date earlier', () => {
    const record = taken(
      dated(NOW - DAY, '2026-09-24'),
      dated(NOW + 3 * DAY, '2026-09-04'),
      reading(0, { seenAt: NOW + HOUR }),
    );
    expect(currentDeadlines(record, NOW + HOUR).current).toMatchObject([dayRange('2026-09-04')]);
  });
});

test('within the hour in which clocks differ nothing is doubted', () => {
  const record = taken(counting(NOW, 50 * MINUTE));
  expect(setRight(record, NOW)).toBe(record);
});

test('a date that the clock did not count is as old as all else that was seen then: a page moves it later', () => {
  const record = taken(dated(NOW + 3 * DAY, '2026-09-04'), dated(NOW + HOUR, '2026-09-20'));
  expect(currentDeadlines(record, NOW + 2 * HOUR).current).toMatchObject([dayRange('2026-09-20')]);
});

test('a status and a visit of then are older than those of now', () => {
  const of = (at: number, status: 'awaiting-delivery' | 'completed', by: 'code' | 'word') =>
    reading(0, {
      seenAt: at,
      fields: { status },
      knownBy: { status: by },
      missed: status === 'completed' ? [] : ['total'],
    });
  const record = taken(of(NOW + 3 * DAY, 'awaiting-delivery', 'code'), of(NOW + HOUR, 'completed', 'word'));
  expect(record.fields.status?.value).toBe('completed');
  expect(record.lastSeenAt).toBe(NOW + HOUR);
  expect(record.visits['detail/layout']?.missed).toEqual([]);
});

test('a date set by hand then gives way to a page that is read now and says an earlier one', () => {
  const set = withHandDate(taken(reading(1)), '2026-09-24', NOW + 3 * DAY);
  const record = takeReading(set, dated(NOW + HOUR, '2026-09-04'));
  expect(currentDeadlines(record, NOW + HOUR).current).toMatchObject([{ basis: 'page', ...dayRange('2026-09-04') }]);
});

const someReadings = fc.array(anyReading, { minLength: 1, maxLength: 6 });
const recordOf = (readings: readonly OrderReading[]): OrderRecord | undefined =>
  readings.reduce<OrderRecord | undefined>(mergeReading, undefined);

it('whatever was read: set right once is set right, and nothing stays in the future', () => {
  fc.assert(
    fc.property(someReadings, fc.integer({ min: 0, max: 12 }), (readings, steps) => {
      const now = PLACED + steps * 31 * HOUR;
      const record = recordOf(readings);
      const right = record && setRight(record, now);
      expect(right && setRight(right, now)).toEqual(right);
      expect(right?.lastSeenAt).toBeLessThanOrEqual(now + HOUR);
      expect(right?.sightings).toHaveLength(record?.sightings.length ?? 0);
      for (const { firstSeenAt, lastSeenAt } of right?.sightings ?? []) {
        expect(firstSeenAt).toBeLessThanOrEqual(lastSeenAt);
        expect(lastSeenAt).toBeLessThanOrEqual(now + HOUR);
      }
    }),
    { numRuns: 100 },
  );
});
