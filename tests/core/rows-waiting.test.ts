// Rows 22, 24–29: no date read, waiting for a parcel, waiting for the store.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { announced, at, counter, dated, gistOf, noon, orderOf, parcel, refundDate, scanned, told } from './order-of';

const far = orderOf({ deadlines: [refundDate('2026-10-30')] });

describe('no refund date read', () => {
  const bare = orderOf({ placedOn: '2026-08-01' });
  it.each([
    ['2026-08-01', '22 check 2026-08-29'],
    ['2026-08-20', '22 check 2026-08-29'],
    ['2026-08-21', '22 soon 2026-08-29'],
    ['2026-08-28', '22 soon 2026-08-29'],
    ['2026-08-29', '22 now 2026-08-29'],
    ['2026-09-20', '22 now 2026-09-20'],
  ])('%s: %s', (date, expected) => {
    expect(gistOf(bare, noon(date))).toBe(expected);
  });

  it('its clock is the estimate, 30 to 75 days after placing', () => {
    const { clock, step } = decide(bare, noon('2026-08-02'));
    expect(clock).toMatchObject({ kind: 'protection-end', basis: 'estimated' });
    expect(step.estimate).toBe(true);
  });

  it('counts from the first visit when nothing is dated, an estimate, and is quiet on that visit', () => {
    const seen = orderOf({ firstSeenAt: Date.parse('2026-08-01T10:00:00Z') });
    expect(gistOf(seen, noon('2026-08-01'))).toBe('22 check 2026-08-29');
    expect(gistOf(seen, noon('2026-08-21'))).toBe('22 soon 2026-08-29');
    expect(gistOf(seen, noon('2026-11-09'))).toBe('22 now 2026-11-09');
    const { clock, step } = decide(seen, noon('2026-11-09'));
    expect([clock?.basis, step.estimate]).toEqual(['estimated', true]);
  });

  it('without any day, not even of a visit, is checked and names none', () => {
    expect(gistOf(orderOf(), noon('2026-08-02'))).toBe('22 check –');
    expect(decide(orderOf({ status: 'unknown' }), noon('2026-08-02')).state.key).toBe('row-22.state-unknown');
  });

  it('a number that was never scanned is normal until the 11th day, but not past the estimate', () => {
    const fresh = orderOf({ placedOn: '2026-08-01', shippedOn: '2026-08-03', parcels: [announced()] });
    expect(decide(fresh, noon('2026-08-13'))).toMatchObject({ row: 27, step: { lookOn: '2026-08-14', lastDay: null } });
    expect(decide(fresh, noon('2026-08-14')).row).toBe(22);
    expect(gistOf({ ...fresh, shippedOn: '2026-08-25' }, noon('2026-08-29'))).toMatch(/^22 now/);
    expect(decide({ ...fresh, parcels: [scanned('2026-08-04')] }, noon('2026-08-13')).row).toBe(22);
    expect(decide({ ...fresh, parcels: [scanned('2026-08-04', 'GWMS_ACCEPT')] }, noon('2026-08-13')).row).toBe(27);
  });
});

describe('ask the store', () => {
  it('when no scan was seen for 21 days, however far the date is', () => {
    const still = { ...far, parcels: [scanned('2026-08-10')] };
    expect(decide(still, noon('2026-08-30')).row).toBe(27);
    expect(gistOf(still, noon('2026-08-31'))).toBe('25 soon 2026-10-24');
    expect(decide(still, noon('2026-09-02')).state.values).toEqual({ n: 23 });
  });

  it('not twice in 7 days, not for Choice, and not from a scan without a time', () => {
    const still = { ...far, parcels: [scanned('2026-08-10')] };
    const wrote = { ...still, events: [told('wrote-to-store', '2026-09-01')] };
    expect(decide(wrote, noon('2026-09-07')).row).toBe(27);
    expect(decide(wrote, noon('2026-09-08')).row).toBe(25);
    expect(decide({ ...still, choice: true }, noon('2026-09-02')).row).toBe(27);
    const timeless = parcel({ lastEvent: { at: null, code: null, text: 'Departed' } });
    expect(decide({ ...far, parcels: [timeless] }, noon('2026-09-02')).row).toBe(27);
  });

  it('a counter is not asked about by its date: the case comes first', () => {
    const ticking = orderOf({ deadlines: [counter('2026-09-10T16:00:00Z')] });
    expect(decide(ticking, at('2026-09-03T15:00:00Z')).row).toBe(27);
  });

  it('asks today where the day before a counter is near has passed, and not yet its hour', () => {
    const ticking = orderOf({ deadlines: [counter('2026-08-20T18:00:00Z')], parcels: [scanned('2026-07-10')] });
    expect(gistOf(ticking, at('2026-08-12T23:00:00Z'))).toBe('25 soon 2026-08-13');
    expect(gistOf(ticking, at('2026-08-13T17:00:00Z'))).toBe('25 soon 2026-08-13');
    expect(decide(ticking, at('2026-08-13T18:00:00Z')).row).toBe(23);
  });
});

describe('the store asks to wait', () => {
  const asked = (until?: string) => told('store-asked-to-wait', '2026-09-01', until === undefined ? {} : { until });
  it('never moves the date, and waits for D− − 5', () => {
    expect(decide({ ...far, events: [asked()] }, noon('2026-09-02'))).toMatchObject({
      row: 24,
      level: 'wait',
      trap: { key: 'trap.waiting' },
      step: { lookOn: '2026-10-25' },
    });
    const near = orderOf({ deadlines: [refundDate('2026-09-06')], events: [asked('2026-12-01')] });
    expect(gistOf(near, noon('2026-09-01'))).toMatch(/^23/);
  });

  it('ends when it was answered, or when its own day is gone', () => {
    expect(decide({ ...far, events: [asked(), told('wrote-to-store', '2026-09-01')] }, noon('2026-09-02')).row).toBe(
      27,
    );
    expect(decide({ ...far, events: [asked('2026-09-05')] }, noon('2026-09-05')).row).toBe(24);
    expect(decide({ ...far, events: [asked('2026-09-05')] }, noon('2026-09-06')).row).toBe(27);
  });
});

describe('late, and otherwise', () => {
  const promised = { ...far, estimatedDelivery: { from: '2026-08-20', to: '2026-08-25' } };
  it('is late when two days after the promised one have passed, unless the store was written to', () => {
    expect(decide(promised, noon('2026-08-27')).row).toBe(27);
    expect(decide(promised, noon('2026-08-28'))).toMatchObject({ row: 26, level: 'wait', clock: { role: 'info' } });
    const wrote = { ...promised, events: [told('wrote-to-store', '2026-08-01')] };
    expect(decide(wrote, noon('2026-08-28')).row).toBe(27);
  });

  it('knows the promised day from the coupon sentence too', () => {
    const coupon = orderOf({ deadlines: [refundDate('2026-10-30'), dated('delivery-promise', '2026-08-25')] });
    expect(decide(coupon, noon('2026-08-28')).row).toBe(26);
  });

  it('looks again when the answer is awaited no longer, and never after D− − 5', () => {
    const lookOn = (on: string, date: string) =>
      decide({ ...far, events: [told('wrote-to-store', on)] }, noon(date)).step.lookOn;
    expect(lookOn('2026-09-01', '2026-09-02')).toBe('2026-09-04');
    expect(lookOn('2026-09-01', '2026-09-05')).toBe('2026-10-25');
    expect(lookOn('2026-10-24', '2026-10-24')).toBe('2026-10-25');
  });

  it('an unknown status with a date waits for it as well', () => {
    expect(decide({ ...far, status: 'unknown' }, noon('2026-09-02')).row).toBe(27);
  });
});

describe('not shipped', () => {
  const paid = orderOf({ status: 'processing', placedOn: '2026-08-01' });
  it.each([
    ['2026-08-11', '29 wait –'],
    ['2026-08-12', '28 soon –'],
  ])('placed + 10: %s %s', (date, expected) => {
    expect(gistOf(paid, noon(date))).toBe(expected);
  });

  it('takes the page’s date or counter before the guess', () => {
    const stated = { ...paid, deadlines: [dated('ship-by', '2026-08-20', { role: 'owed' })] };
    expect(decide(stated, noon('2026-08-20'))).toMatchObject({ row: 29, step: { lookOn: '2026-08-20' } });
    expect(decide(stated, noon('2026-08-21')).row).toBe(28);
    const ticking = { ...paid, deadlines: [counter('2026-08-20T16:00:00Z', { kind: 'ship-by', role: 'owed' })] };
    expect(decide(ticking, at('2026-08-20T16:00:00Z')).row).toBe(29);
    expect(decide(ticking, at('2026-08-20T16:01:00Z')).row).toBe(28);
  });

  it('counts from the first visit when nothing is dated, and says so when not even that is known', () => {
    const seen = orderOf({ status: 'processing', firstSeenAt: Date.parse('2026-08-01T10:00:00Z') });
    expect(decide(seen, noon('2026-08-12')).row).toBe(28);
    expect(decide(orderOf({ status: 'processing' }), noon('2026-08-12')).state.key).toBe('row-29.state-unknown');
  });

  it('does not try a claim for goods that were never sent', () => {
    expect(decide({ ...paid, deadlines: [refundDate('2026-09-04')] }, noon('2026-09-01')).row).toBe(28);
  });
});
