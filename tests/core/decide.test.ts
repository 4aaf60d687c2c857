// The precedence table as a whole: total, ordered, one file a group, and never a false calm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareUrgency, decide } from '../../utils/core/decide';
import { LEVELS } from '../../utils/core/decision';
import { ROWS } from '../../utils/core/rows/index';
import { addDays, dayRange, daysBetween, isCalendarDate, localDay } from '../../utils/core/time';
import { anyDate, anyMoment, anyOrder } from './any-order';
import { dated, noon, orderOf, parcel, refundDate } from './order-of';

const files = import.meta.glob<{ rows?: readonly { number: number }[] }>('../../utils/core/rows/*.ts', { eager: true });

describe('the registry', () => {
  it('holds every row of its folder once, in the order of precedence', () => {
    const numbers = ROWS.map(({ number }) => number);
    const written = Object.values(files).flatMap(({ rows }) => rows?.map(({ number }) => number) ?? []);
    expect(numbers).toEqual(written.sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(
      expect.arrayContaining([0, 10, 13, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 27, 28, 29]),
    );
  });
});

describe('any order at any moment', () => {
  it('has one decision out of the table, and days that exist', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const { row, level, step } = decide(order, moment);
        expect(ROWS.some(({ number }) => number === row)).toBe(true);
        expect(LEVELS).toContain(level);
        for (const day of [step.lastDay, step.lookOn]) expect(day === null || isCalendarDate(day)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('asks for nothing on a day that is gone', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const { step } = decide(order, moment);
        if (step.lastDay !== null) expect(step.lastDay >= localDay(moment.now, moment.timeZone)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not change while nothing changes', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        expect(decide(order, { ...moment })).toEqual(decide(order, moment));
      }),
    );
  });
});

describe('never a false calm', () => {
  it('an order on its way whose refund date is near or came is not "wait" or "done"', () => {
    const days = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(anyDate, days, anyMoment, anyOrder, (date, after, { timeZone }, any) => {
        const order = orderOf({
          ...any,
          status: 'awaiting-delivery',
          deliveredOn: null,
          parcels: [],
          cases: [],
          events: [],
          deadlines: [refundDate(date)],
        });
        const now = Date.parse(`${addDays(date, after)}T12:00:00Z`);
        const { level, row } = decide(order, { now, timeZone });
        // Where the local day is a day ahead or behind, one day more or less remains.
        if (daysBetween(addDays(date, -5), localDay(now, timeZone)) >= 0) expect([18, 19, 23]).toContain(row);
        if (daysBetween(addDays(date, -5), localDay(now, timeZone)) >= 0) expect(['now', 'soon']).toContain(level);
      }),
      { numRuns: 500 },
    );
  });

  it('the last day has wholly ended before the earliest moment the date can mean, in every zone', () => {
    fc.assert(
      fc.property(anyDate, anyMoment, (date, { timeZone }) => {
        const moment = { now: dayRange(addDays(date, -4)).earliest, timeZone };
        const { step } = decide(orderOf({ deadlines: [refundDate(date)] }), moment);
        const { earliest } = dayRange(date);
        expect(step.lastDay).not.toBeNull();
        expect(localDay(earliest, timeZone) > (step.lastDay ?? '')).toBe(true);
      }),
    );
  });
});

describe('line groups', () => {
  const line = (id: string) => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
  const two = orderOf({
    lines: [line('L1'), line('L2')],
    parcels: [parcel({ lineIds: ['L1'] }), parcel({ lineIds: ['L2'] })],
    deadlines: [
      refundDate('2026-10-30', '2026-10-30', { scope: 'L1' }),
      refundDate('2026-09-04', '2026-09-04', { scope: 'L2' }),
    ],
  });

  it('the order shows its most urgent group', () => {
    expect(decide(two, noon('2026-09-02'))).toMatchObject({ row: 23, group: 'L2' });
    expect(decide(two, noon('2026-08-02'))).toMatchObject({ row: 27 });
  });

  it('a date of a line that was never read still counts', () => {
    const order = orderOf({ deadlines: [refundDate('2026-09-04', '2026-09-04', { scope: 'L9' })] });
    expect(decide(order, noon('2026-09-02')).row).toBe(23);
  });

  it('one parcel is one group by the name of the order', () => {
    const order = orderOf({ lines: [line('L1'), line('L2')], deadlines: [dated('no-delivery-refund', '2026-09-04')] });
    expect(decide(order, noon('2026-09-02')).group).toBe('order');
  });

  it('urgency is level, then last day, then those without', () => {
    const decisions = ['2026-09-01', '2026-09-03', '2026-09-10', '2026-08-01'].map((date) => decide(two, noon(date)));
    const sorted = [...decisions].sort(compareUrgency).map(({ level }) => level);
    expect(sorted).toEqual(['now', 'now', 'now', 'wait']);
  });
});
