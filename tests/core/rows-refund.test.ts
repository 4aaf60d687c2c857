// Rows 18, 19, 20, 23: around the refund date, as a table of days.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { at, counter, dated, gistOf, noon, orderOf, refundDate, told } from './order-of';

const known = orderOf({ placedOn: '2026-07-15', deadlines: [refundDate('2026-09-04')] });

describe('one refund date, day by day in Berlin', () => {
  it.each([
    ['2026-08-27', '27 wait –'],
    ['2026-08-28', '25 soon 2026-08-29'],
    ['2026-08-29', '25 soon 2026-08-29'],
    ['2026-08-30', '23 soon 2026-09-02'],
    ['2026-08-31', '23 soon 2026-09-02'],
    ['2026-09-01', '23 now 2026-09-02'],
    ['2026-09-02', '23 now 2026-09-02'],
    ['2026-09-03', '23 now 2026-09-03'],
    ['2026-09-04', '18 now 2026-09-17'],
    ['2026-09-17', '18 now 2026-09-17'],
    ['2026-09-18', '18 now 2026-09-18'],
    ['2026-09-20', '18 now 2026-09-20'],
    ['2026-09-21', '19 now 2026-09-21'],
    ['2027-09-21', '19 now 2027-09-21'],
  ])('%s: %s', (date, expected) => {
    expect(gistOf(known, noon(date))).toBe(expected);
  });

  it('is a day later where the day begins first, and never a day late where it begins last', () => {
    expect(gistOf(known, noon('2026-09-01', 'Pacific/Kiritimati'))).toBe('23 now 2026-09-03');
    expect(gistOf(known, noon('2026-09-01', 'Pacific/Pago_Pago'))).toBe('23 now 2026-09-01');
  });

  it('closes for sure only when the 15th day after is over everywhere', () => {
    expect(gistOf(known, at('2026-09-20T11:59:59Z'))).toMatch(/^18/);
    expect(gistOf(known, at('2026-09-20T12:00:00Z'))).toMatch(/^19/);
  });
});

describe('two sources, two dates', () => {
  const two = orderOf({ deadlines: [refundDate('2026-09-03', '2026-09-10')] });
  it.each([
    ['2026-08-28', '25 soon 2026-08-28'],
    ['2026-08-29', '23 soon 2026-09-01'],
    ['2026-09-02', '23 now 2026-09-02'],
    ['2026-09-09', '23 now 2026-09-09'],
    ['2026-09-10', '18 now 2026-09-16'],
  ])('%s: %s', (date, expected) => {
    expect(gistOf(two, noon(date))).toBe(expected);
  });

  it('asks from the stated day of the later one', () => {
    expect(decide(two, noon('2026-09-10')).state.values).toEqual({ day: { date: '2026-09-10' } });
  });
});

describe('the page refused', () => {
  const refused = (on: string, until?: string) =>
    orderOf({ ...known, events: [told('page-refused', on, until === undefined ? {} : { until })] });

  it('waits for the day the page named, and not one longer', () => {
    expect(decide(refused('2026-09-01', '2026-09-06'), noon('2026-09-05'))).toMatchObject({
      row: 20,
      level: 'wait',
      clock: { kind: 'dispute-opens', role: 'opens' },
      step: { lookOn: '2026-09-06', lastDay: null },
    });
    expect(gistOf(refused('2026-09-01', '2026-09-06'), noon('2026-09-06'))).toMatch(/^18 now/);
  });

  it('waits for D+ when it named none', () => {
    expect(decide(refused('2026-09-01'), noon('2026-09-02')).step.lookOn).toBe('2026-09-04');
    expect(gistOf(refused('2026-09-01'), noon('2026-09-04'))).toMatch(/^18 now/);
  });

  it('waits three days when no date is known at all', () => {
    const bare = orderOf({ events: [told('page-refused', '2026-09-01')] });
    expect(decide(bare, noon('2026-09-01'))).toMatchObject({ row: 20, step: { lookOn: '2026-09-04' } });
    expect(decide(bare, noon('2026-09-04')).row).toBe(22);
  });

  it('takes the newest refusal, and no year 2027 out of a slip of the pen', () => {
    const events = [
      told('page-refused', '2026-09-01', { until: '2026-09-20' }),
      told('page-refused', '2026-09-02', { until: '2026-09-05' }),
    ];
    expect(gistOf(orderOf({ ...known, events }), noon('2026-09-05'))).toMatch(/^18/);
    expect(decide(refused('2026-09-01', '2027-09-01'), noon('2026-09-02')).step.lookOn).toBe('2026-09-04');
  });
});

describe('a ticking counter is an end', () => {
  const end = '2026-09-04T16:00:00Z';
  const ticking = orderOf({ deadlines: [counter(end)] });
  it.each([
    ['2026-08-28T15:59:00Z', '27 wait –'],
    ['2026-08-28T16:00:00Z', '23 soon 2026-09-03'],
    ['2026-09-02T15:59:00Z', '23 soon 2026-09-03'],
    ['2026-09-02T16:00:00Z', '23 now 2026-09-03'],
    ['2026-09-04T15:59:00Z', '23 now 2026-09-04'],
    ['2026-09-04T16:01:00Z', '18 now 2026-09-17'],
  ])('%s: %s', (time, expected) => {
    expect(gistOf(ticking, at(time))).toBe(expected);
  });

  it('says so, and opens the case', () => {
    const { state, step } = decide(ticking, at('2026-09-02T16:00:00Z'));
    expect([state.key, step.id]).toEqual(['row-23.state-counter', 'open-case']);
  });

  it('a refusal never waits past it', () => {
    const refused = (on: string, until?: string) =>
      orderOf({ ...ticking, events: [told('page-refused', on, until === undefined ? {} : { until })] });
    expect(decide(refused('2026-08-29'), noon('2026-08-30'))).toMatchObject({
      row: 20,
      step: { lookOn: '2026-09-01' },
    });
    expect(decide(refused('2026-09-02'), noon('2026-09-02')).row).toBe(23);
    expect(decide(refused('2026-08-29', '2026-09-10'), noon('2026-08-30')).row).toBe(23);
  });

  it('rules over a later refund date, and an earlier refund date over it', () => {
    const both = (date: string) => orderOf({ deadlines: [refundDate(date), counter(end)] });
    expect(decide(both('2026-09-20'), noon('2026-09-03')).clock?.kind).toBe('protection-end');
    expect(decide(both('2026-09-03'), noon('2026-09-02')).clock?.kind).toBe('no-delivery-refund');
  });
});

describe('what else ends the time to ask', () => {
  it('an earlier window that the page states comes before the estimate', () => {
    const order = orderOf({ deadlines: [refundDate('2026-09-04'), dated('dispute-closes', '2026-09-12')] });
    const { clock, step } = decide(order, noon('2026-09-05'));
    expect(clock).toMatchObject({ kind: 'dispute-closes', basis: 'page' });
    expect([step.lastDay, step.estimate]).toEqual(['2026-09-10', false]);
  });

  it('the fifteen days are an estimate and marked as one', () => {
    const { clock, step } = decide(known, noon('2026-09-05'));
    expect([clock?.basis, clock?.role, step.estimate]).toEqual(['estimated', 'act', true]);
  });

  it('Choice: look first whether the refund started by itself', () => {
    expect(decide({ ...known, choice: true }, noon('2026-09-05')).trap?.key).toBe('row-18.trap-choice');
  });

  it('holds for an order that was never shipped: its refund date has come all the same', () => {
    expect(gistOf({ ...known, status: 'processing' }, noon('2026-09-04'))).toBe('18 now 2026-09-17');
  });
});

describe('dates no page can mean', () => {
  it.each([
    ['over 200 days ahead', refundDate('2027-09-04')],
    ['not a number', refundDate('2026-09-04', '2026-09-04', { earliest: Number.NaN })],
    ['the wrong way round', refundDate('2026-09-04', '2026-08-01')],
    ['an estimate', refundDate('2026-09-04', '2026-09-04', { basis: 'estimated' })],
  ])('%s is not read', (_name, deadline) => {
    expect(decide(orderOf({ deadlines: [deadline] }), noon('2026-08-20')).row).toBe(22);
  });
});
