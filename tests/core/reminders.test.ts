// Which rungs stand when, at what hour they may ring, and what is never rung.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideAll } from '../../utils/core/decide';
import type { Order } from '../../utils/core/order';
import { dueRungs, nextRungAt } from '../../utils/core/reminders/due';
import { rungsAt } from '../../utils/core/reminders/ladder';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, type Moment } from '../../utils/core/time';
import { anyMoment, anyOrder } from './any-order';
import { at, counter, noon, orderOf, refundDate, told } from './order-of';

const NONE: ReadonlySet<string> = new Set();
const rungs = (order: Order, moment: Moment) =>
  rungsAt(order, decide(order, moment), moment).map(({ key }) => key.split('|').slice(1, 3).join(' '));
const due = (order: Order, moment: Moment, settled = NONE, settings = DEFAULT_SETTINGS) =>
  decideAll(order, moment).flatMap((each) => dueRungs(order, each, moment, settled, settings).map(({ rung }) => rung));
const seen = (iso: string) => ({ firstSeenAt: Date.parse(iso) });

const known = orderOf({ deadlines: [refundDate('2026-09-04')], ...seen('2026-08-01T10:00:00Z') });

describe('a date to act on', () => {
  it.each([
    ['2026-08-27', []],
    ['2026-08-28', ['25 soon']],
    ['2026-08-29', ['25 last-day', '25 soon']],
    ['2026-08-30', ['23 soon']],
    ['2026-09-01', ['23 now']],
    ['2026-09-02', ['23 last-day', '23 now']],
    ['2026-09-04', ['18 now', '18 first-day']],
    ['2026-09-17', ['18 last-day', '18 now', '18 first-day']],
  ])('%s: %j', (date, expected) => {
    expect(rungs(known, noon(date))).toEqual(expected);
  });

  it('has another key once the date has moved', () => {
    const moved = orderOf({ ...known, deadlines: [refundDate('2026-09-04', '2026-09-04', { revision: 2 })] });
    const keys = [known, moved].map(
      (order) => rungsAt(order, decide(order, noon('2026-09-01')), noon('2026-09-01'))[0],
    );
    expect(keys.map((rung) => rung?.key)).toEqual([
      '8190000000000001/order|23|now|1',
      '8190000000000001/order|23|now|2',
    ]);
  });
});

describe('a clock with hours', () => {
  const ticking = orderOf({ deadlines: [counter('2026-09-04T16:00:00Z')] });
  const left = (ms: number): Moment => ({
    ...at('2026-09-04T15:59:30Z'),
    now: Date.parse('2026-09-04T15:59:30Z') - ms,
  });

  it.each([
    [7 * DAY + 1, []],
    [7 * DAY, ['23 7d']],
    [3 * DAY, ['23 3d', '23 7d']],
    [DAY, ['23 24h', '23 3d', '23 7d']],
    [6 * HOUR, ['23 6h', '23 24h', '23 3d', '23 7d']],
  ])('%d ms before', (ms, expected) => {
    expect(rungs(ticking, left(ms))).toEqual(expected);
  });

  it('rings at its instant, whatever the hour of the day', () => {
    const night = { ...DEFAULT_SETTINGS, hour: 23 };
    expect(due(ticking, left(3 * DAY), NONE, night)).toEqual(['3d', '7d']);
  });

  it('is next at earliest − 7 days to the millisecond', () => {
    const moment = left(7 * DAY + 45_000);
    expect(nextRungAt(ticking, moment, NONE, DEFAULT_SETTINGS)).toBe(moment.now + 45_000);
  });

  it('first seen inside its ladder rings its most urgent rung', () => {
    const late = { ...ticking, firstSeenAt: left(2 * DAY).now };
    expect(due(late, left(2 * DAY))[0]).toBe('3d');
  });
});

describe('never rung', () => {
  it('what had passed when the order was first seen', () => {
    const first = seen('2026-10-01T10:00:00Z');
    expect(rungs({ ...known, ...first }, noon('2026-10-01'))).toEqual([]);
    const paid = orderOf({ status: 'processing', placedOn: '2026-08-01' });
    expect(rungs(paid, noon('2026-08-12'))).toEqual(['28 due']);
    expect(rungs({ ...paid, ...first }, noon('2026-10-02'))).toEqual([]);
  });

  it('a first day that had come before; what must be done still rings once', () => {
    expect(rungs({ ...known, ...seen('2026-09-06T10:00:00Z') }, noon('2026-09-06'))).toEqual(['18 now']);
  });

  it('a received order that is only to be checked, and one that is done', () => {
    const received = orderOf({ status: 'completed', completedOn: '2026-09-01' });
    expect(rungs(received, noon('2026-09-14'))).toEqual([]);
    expect(rungs({ ...known, events: [told('money-back', '2026-09-01')] }, noon('2026-09-04'))).toEqual([]);
  });
});

describe('fault 35: a date that was not read', () => {
  const bare = orderOf({ placedOn: '2026-08-01', ...seen('2026-08-02T10:00:00Z') });
  it.each([
    ['2026-08-10', []],
    ['2026-08-11', ['22 nudge']],
    ['2026-08-21', ['22 soon', '22 nudge']],
    ['2026-08-29', ['22 now', '22 nudge']],
  ])('%s: %j', (date, expected) => {
    expect(rungs(bare, noon(date))).toEqual(expected);
  });

  it('rings no threshold that was gone at the first visit', () => {
    const late = { ...bare, ...seen('2026-08-22T10:00:00Z') };
    expect(rungs(late, noon('2026-08-23'))).toEqual([]);
    expect(rungs(late, noon('2026-08-29'))).toEqual(['22 now']);
  });

  it('counts from the first visit when the order is not dated', () => {
    const undated = orderOf(seen('2026-08-02T10:00:00Z'));
    expect(rungs(undated, noon('2026-08-11'))).toEqual([]);
    expect(rungs(undated, noon('2026-08-12'))).toEqual(['22 nudge']);
  });
});

describe('an order without any day', () => {
  it('rings by the days since the first visit, and not on it', () => {
    const bare = orderOf(seen('2026-08-01T10:00:00Z'));
    expect(rungs(bare, noon('2026-08-01'))).toEqual([]);
    expect(rungs(bare, noon('2026-08-11'))).toEqual(['22 nudge']);
    expect(rungs(bare, noon('2026-08-21'))).toEqual(['22 soon', '22 nudge']);
    expect(rungs(bare, noon('2026-08-29'))).toEqual(['22 now', '22 nudge']);
  });
});

describe('a refusal', () => {
  const refused = { ...known, events: [told('page-refused', '2026-08-31', { until: '2026-09-02' })] };
  it('rings on the first day it named, and not while it waits', () => {
    expect(rungs(refused, noon('2026-09-01'))).toEqual([]);
    expect(rungs(refused, noon('2026-09-02'))).toContain('20 first-day');
  });

  it('of goods that came rings when its day has come, and not while it waits or for one that was of another claim', () => {
    const broken = told('problem', '2026-09-02', { problem: 'damaged' });
    const no = (on: string) => told('page-refused', on, { until: '2026-09-10' });
    const came = { ...orderOf({ status: 'completed', completedOn: '2026-09-01' }), ...seen('2026-08-01T10:00:00Z') };
    expect(rungs({ ...came, events: [broken, no('2026-09-03')] }, noon('2026-09-05'))).toEqual([]);
    expect(rungs({ ...came, events: [broken, no('2026-09-03')] }, noon('2026-09-10'))).toContain('20 first-day');
    expect(rungs({ ...came, events: [no('2026-08-20'), broken] }, noon('2026-09-10'))).toEqual(['15 soon']);
  });
});

describe('the next rung', () => {
  it('is at the user’s hour of the first day that needs one', () => {
    expect(nextRungAt(known, noon('2026-08-20'), NONE, DEFAULT_SETTINGS)).toBe(Date.parse('2026-08-28T07:00:00Z'));
    expect(nextRungAt(known, noon('2026-08-01'), NONE, DEFAULT_SETTINGS)).toBeNull();
  });

  it('for any order lies after now and within 20 days, and something is due there', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const next = nextRungAt(order, moment, NONE, DEFAULT_SETTINGS);
        if (next === null) return;
        expect(next).toBeGreaterThan(moment.now);
        expect(next).toBeLessThanOrEqual(moment.now + 20 * DAY);
        expect(due(order, { ...moment, now: next }).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
