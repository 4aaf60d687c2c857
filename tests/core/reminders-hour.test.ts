// At which hour of the day a rung may ring: the hour is a wish, the last day is not.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { Order } from '../../utils/core/order';
import { dueRungs, nextRungAt, type RingSettings } from '../../utils/core/reminders/due';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import type { Moment } from '../../utils/core/time';
import { at, dated, noon, orderOf, refundDate, told } from './order-of';

const NONE: ReadonlySet<string> = new Set();
const due = (order: Order, moment: Moment, settled = NONE, settings: RingSettings = DEFAULT_SETTINGS) =>
  dueRungs(order, decide(order, moment), moment, settled, settings).map(({ rung }) => rung);
const seen = (iso: string) => ({ firstSeenAt: Date.parse(iso) });
const known = orderOf({ deadlines: [refundDate('2026-09-04')], ...seen('2026-08-01T10:00:00Z') });

describe('the hour of the day', () => {
  const before = ['25|soon', '25|last-day', '23|soon'];
  const keysOf = (of: readonly string[]) => new Set(of.map((rung) => `8190000000000001/order|${rung}|1`));

  it('waits for the user’s hour on the day where the hour of the day before was kept, and not once it has passed', () => {
    const rang = keysOf(before);
    expect(due(known, at('2026-09-01T06:59:00Z'), rang)).toEqual([]);
    expect(due(known, at('2026-09-01T07:00:00Z'), rang)).toEqual(['now']);
    expect(due(known, at('2026-09-01T21:00:00Z'), rang)).toEqual(['now']);
  });

  it('what was slept through does not wait, though a more urgent one has taken its place overnight', () => {
    expect(due(known, at('2026-09-01T04:00:00Z'), keysOf(['25|soon', '25|last-day']))).toEqual(['now']);
  });

  it('waits overnight in a browser that runs on: it was there at the hour and will be again', () => {
    const runsOn = { ...DEFAULT_SETTINGS, ranSince: Date.parse('2026-08-30T12:00:00Z') };
    expect(due(known, at('2026-09-01T04:00:00Z'), keysOf(['25|soon', '25|last-day']), runsOn)).toEqual([]);
  });

  it('on the last day rings from seven', () => {
    const rang = keysOf([...before, '23|now']);
    expect(due(known, at('2026-09-02T04:59:00Z'), rang)).toEqual([]);
    expect(due(known, at('2026-09-02T05:00:00Z'), rang)).toEqual(['last-day']);
    expect(nextRungAt(known, at('2026-09-01T12:00:00Z'), rang, DEFAULT_SETTINGS)).toBe(
      Date.parse('2026-09-02T05:00:00Z'),
    );
  });

  it('the first word about a date within three days does not wait for a browser that may never be there at the hour', () => {
    const read = { ...known, ...seen('2026-09-01T04:00:00Z'), lastSeenAt: Date.parse('2026-09-01T04:00:00Z') };
    expect(due(read, at('2026-09-01T04:00:00Z'))).toEqual(['now']);
    const far = { ...read, deadlines: [refundDate('2026-09-06')] };
    expect(due(far, at('2026-09-01T04:00:00Z'))).toEqual([]);
    const moved = { ...read, deadlines: [refundDate('2026-09-04', '2026-09-04', { revision: 2 })] };
    expect(due(moved, at('2026-09-01T04:00:00Z'), keysOf([...before, '23|now']))).toEqual(['now']);
  });

  it('does not wait for today’s hour when yesterday’s was slept through', () => {
    expect(due(known, at('2026-08-31T04:00:00Z'))).toEqual(['soon']);
  });

  it('a rung switched off does not ring, and one that has rung does not again', () => {
    const off = { ...DEFAULT_SETTINGS, rungs: { ...DEFAULT_SETTINGS.rungs, now: false } };
    expect(due(known, noon('2026-09-01'), NONE, off)).toEqual([]);
    expect(due(known, noon('2026-09-01'), new Set(['8190000000000001/order|23|now|1']))).toEqual([]);
  });

  it('what the user told today is not told back today, unless it is a matter of today', () => {
    const problem = told('problem', '2026-09-02', { problem: 'defective', at: Date.parse('2026-09-02T09:00:00Z') });
    const order = orderOf({ status: 'completed', completedOn: '2026-09-01', events: [problem] });
    expect(due(order, noon('2026-09-02'))).toEqual([]);
    expect(due(order, noon('2026-09-03'))).toEqual(['soon']);
    const short = { ...order, deadlines: [dated('dispute-closes', '2026-09-05')] };
    expect(due(short, noon('2026-09-02'))).toEqual(['now']);
  });
});
