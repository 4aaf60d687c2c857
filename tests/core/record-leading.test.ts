// When a date rings anew where several pages state it: only when the day that is reminded of moves, and then always.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { OrderReading } from '../../utils/core/reading';
import { currentDeadlines } from '../../utils/core/record/deadlines';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { rungsAt } from '../../utils/core/reminders/ladder';
import { addDays, DAY, dayRange, localHour } from '../../utils/core/time';
import { anyReading, reading, refundDate } from './readings';

const at = (day: string): number => localHour(day, 12, 'UTC');
const says = (page: 'list' | 'detail', seen: string, date: string): OrderReading =>
  reading(0, {
    page,
    seenAt: at(seen),
    deadlines: [refundDate(date)],
    fields: { status: 'awaiting-delivery', placedOn: '2026-09-20', shippedOn: '2026-09-22' },
  });
const recordOf = (readings: readonly OrderReading[]): OrderRecord => {
  const record = readings.reduce<OrderRecord | undefined>(mergeReading, undefined);
  if (!record) throw new Error('a record needs a reading');
  return record;
};
const NOW = at('2026-12-20');
const leadOf = (readings: readonly OrderReading[]) => {
  const [date] = currentDeadlines(recordOf(readings), NOW).current;
  if (!date) throw new Error('a date was read');
  return date;
};
const revisionOf = (...readings: readonly OrderReading[]): number => leadOf(readings).revision;

const BOTH = [says('list', '2026-11-01', '2026-11-24'), says('detail', '2026-11-01', '2026-11-24')] as const;

describe('of two pages that state one date', () => {
  it('the later that moves on alone rings nothing anew', () => {
    const rungs = (readings: readonly OrderReading[]) => {
      const moment = { now: at('2026-11-22'), timeZone: 'UTC' };
      const order = toOrder(recordOf(readings), moment);
      return rungsAt(order, decide(order, moment), moment).map(({ key }) => key);
    };
    expect(rungs(BOTH)).not.toEqual([]);
    expect(rungs([...BOTH, says('detail', '2026-11-22', '2026-12-10')])).toEqual(rungs(BOTH));
  });
  it('both moved, either first: it rings anew once', () => {
    const [list, detail] = [says('list', '2026-11-06', '2026-12-10'), says('detail', '2026-11-05', '2026-12-10')];
    expect(leadOf([...BOTH, detail, list])).toMatchObject({ ...dayRange('2026-12-10'), revision: 3 });
    expect(revisionOf(...BOTH, list, detail)).toBe(3);
  });
  it('one moved earlier, and back: it rings anew each time', () => {
    const earlier = [...BOTH, says('detail', '2026-11-05', '2026-11-14')] as const;
    expect(revisionOf(...earlier)).toBe(2);
    expect(revisionOf(...earlier, says('detail', '2026-11-06', '2026-11-24'))).toBe(3);
  });
  it('the later moved on and back: it rings once more, since of a day that came back only the last time is known', () => {
    const away = [...BOTH, says('detail', '2026-11-05', '2026-12-10')] as const;
    expect(revisionOf(...away)).toBe(1);
    expect(revisionOf(...away, says('detail', '2026-11-06', '2026-11-24'))).toBe(3);
  });
  it('a new day after the one on which money could be asked for rings as well', () => {
    expect(revisionOf(...BOTH, says('detail', '2026-11-26', '2026-12-10'))).toBe(2);
  });
});

test('one page moved on and back: no number of before stands for a date of now', () => {
  const [first] = BOTH;
  expect(revisionOf(first, says('list', '2026-11-05', '2026-12-10'), says('list', '2026-11-06', '2026-11-24'))).toBe(3);
});

test('a page that is read for the first time moves nothing', () => {
  const [list] = BOTH;
  expect(revisionOf(list, says('detail', '2026-11-05', '2026-11-14'))).toBe(1);
});

/** A page that comes back to one day for the second time: of a day the first and the last time are kept, none between. */
function comesBackTwice(dates: readonly string[]): boolean {
  const runs = ['2026-11-24', ...dates].filter((date, index, all) => date !== all[index - 1]);
  return runs.some((date) => runs.filter((other) => other === date).length > 2);
}

it('whatever two pages say after each has spoken: no number ever stands for two dates', () => {
  const anySaying = fc.tuple(
    fc.constantFrom('list' as const, 'detail' as const),
    fc.constantFrom('2026-11-14', '2026-11-24', '2026-11-30', '2026-12-10'),
  );
  fc.assert(
    fc.property(fc.array(anySaying, { minLength: 1, maxLength: 9 }), (sayings) => {
      const datesOf = (page: string) => sayings.flatMap(([on, date]) => (on === page ? date : []));
      fc.pre(!comesBackTwice(datesOf('list')) && !comesBackTwice(datesOf('detail')));
      const readings = sayings.map(([page, date], index) => says(page, addDays('2026-11-02', index), date));
      const told = new Map([[1, [leadOf(BOTH).earliest]]]);
      for (const index of readings.keys()) {
        const after = leadOf([...BOTH, ...readings.slice(0, index + 1)]);
        const same = [...(told.get(after.revision) ?? []), after.earliest];
        expect(Math.max(...same) - Math.min(...same)).toBeLessThanOrEqual(2 * DAY);
        told.set(after.revision, same);
      }
    }),
    { numRuns: 300 },
  );
});

test('of one page each move counts, whatever was read', () => {
  const oneSource = fc.array(
    anyReading.map((any): OrderReading => ({ ...any, page: 'detail', finder: 'layout' })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(oneSource, (readings) => {
      const { current, history } = currentDeadlines(recordOf(readings), NOW);
      for (const { kind, scope, revision } of current)
        expect(revision).toBe(1 + history.filter((past) => past.kind === kind && past.scope === scope).length);
    }),
    { numRuns: 300 },
  );
});
