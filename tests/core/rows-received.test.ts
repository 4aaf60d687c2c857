// Rows 0, 10, 13, 15, 16, 17: goods that came, were said to come, or an order that ended.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { OrderStatus } from '../../utils/core/order';
import { counter, dated, gistOf, noon, orderOf, parcel, refundDate, told } from './order-of';

const completed = orderOf({ status: 'completed', completedOn: '2026-09-01' });
const withEvents = (...events: ReturnType<typeof told>[]) => ({ ...completed, events });

describe('silent after receipt', () => {
  it.each([
    ['2026-09-01', '16 wait 2026-09-14'],
    ['2026-09-10', '16 wait 2026-09-14'],
    ['2026-09-11', '16 soon 2026-09-14'],
    ['2026-09-14', '16 soon 2026-09-14'],
    ['2026-09-15', '16 soon 2026-09-15'],
    ['2026-09-17', '16 soon 2026-09-17'],
    ['2026-09-18', '17 done –'],
  ])('%s: %s', (date, expected) => {
    expect(gistOf(completed, noon(date))).toBe(expected);
  });

  it('counts from the earlier of delivered and completed, and says that it is an estimate', () => {
    const order = orderOf({ status: 'completed', completedOn: '2026-09-05', deliveredOn: '2026-09-01' });
    const { clock, step } = decide(order, noon('2026-09-06'));
    expect([step.lastDay, step.estimate, clock?.role, clock?.basis]).toEqual(['2026-09-14', true, 'info', 'estimated']);
  });

  it('delivered by the page or by the carrier is received, whatever the status says', () => {
    expect(decide(orderOf({ deliveredOn: '2026-09-01' }), noon('2026-09-02')).row).toBe(16);
    const scan = { at: Date.parse('2026-09-01T10:00:00Z'), code: 'AE_GTMS_SIGNED', text: 'Delivered' };
    const signed = orderOf({ parcels: [parcel({ lastEvent: scan })] });
    expect(gistOf(signed, noon('2026-09-02'))).toBe('16 wait 2026-09-14');
    const half = orderOf({ parcels: [parcel({ lastEvent: scan }), parcel()] });
    expect(decide(half, noon('2026-09-02')).row).toBe(22);
  });

  it('takes the earliest window that the page states and that is still open', () => {
    const order = {
      ...completed,
      deadlines: [dated('return-window', '2026-09-08'), dated('dispute-closes', '2026-10-13')],
    };
    expect(gistOf(order, noon('2026-09-02'))).toBe('16 wait 2026-09-06');
    expect(gistOf(order, noon('2026-09-09'))).toBe('16 soon 2026-09-09');
    expect(decide(order, noon('2026-09-10')).clock).toMatchObject({ kind: 'dispute-closes', basis: 'page' });
    expect(gistOf(order, noon('2026-10-16'))).toBe('17 done –');
  });

  it('is not over while an order that is not completed has a counter or a refund date', () => {
    const delivered = { deliveredOn: '2026-08-01', status: 'awaiting-delivery' } as const;
    expect(decide(orderOf(delivered), noon('2026-09-02')).row).toBe(17);
    expect(gistOf(orderOf({ ...delivered, deadlines: [counter('2026-09-05T16:00:00Z')] }), noon('2026-09-02'))).toBe(
      '16 soon 2026-09-04',
    );
    expect(decide(orderOf({ ...delivered, deadlines: [refundDate('2026-09-04')] }), noon('2026-09-02')).row).toBe(16);
  });

  it('without any date says so and waits; long after placing it is probably over', () => {
    const bare = orderOf({ status: 'completed', placedOn: '2026-06-01' });
    expect(decide(bare, noon('2026-08-30'))).toMatchObject({ row: 16, level: 'wait', clock: null });
    expect(decide(bare, noon('2026-08-31')).row).toBe(17);
    expect(decide(orderOf({ status: 'completed' }), noon('2026-08-30')).state.key).toBe('row-16.state-unknown');
  });
});

describe('not here', () => {
  it.each([
    ['told today', ['2026-09-02'], '2026-09-02', '13 soon 2026-09-14', 'ask-carrier'],
    ['told 2 days ago', ['2026-09-02'], '2026-09-04', '13 soon 2026-09-14', 'ask-carrier'],
    ['told 3 days ago', ['2026-09-02'], '2026-09-05', '13 now 2026-09-14', 'ask-money'],
    ['6 days left', ['2026-09-08'], '2026-09-08', '13 soon 2026-09-14', 'ask-carrier'],
    ['5 days left', ['2026-09-09'], '2026-09-09', '13 now 2026-09-14', 'ask-money'],
  ])('%s', (_name, [on = ''], date, expected, id) => {
    const order = withEvents(told('not-here', on));
    expect(gistOf(order, noon(date))).toBe(expected);
    expect(decide(order, noon(date)).step.id).toBe(id);
  });

  it('the carrier asked three days ago is told as well', () => {
    const order = withEvents(told('carrier-asked', '2026-09-02'), told('not-here', '2026-09-04'));
    expect(gistOf(order, noon('2026-09-05'))).toBe('13 now 2026-09-14');
  });

  it('takes the earlier of several windows', () => {
    const deadlines = [dated('dispute-closes', '2026-10-13'), dated('return-window', '2026-09-08')];
    const order = { ...withEvents(told('not-here', '2026-09-02')), deadlines };
    expect(decide(order, noon('2026-09-02')).clock?.kind).toBe('return-window');
  });

  it('does not wait for the carrier once the earlier window is over, while a later one is open', () => {
    const deadlines = [dated('dispute-closes', '2026-10-13'), dated('return-window', '2026-09-08')];
    const order = { ...withEvents(told('not-here', '2026-09-12')), deadlines };
    expect(gistOf(order, noon('2026-09-12'))).toBe('13 now 2026-10-11');
  });

  it('a problem named later means it turned up', () => {
    const order = withEvents(told('not-here', '2026-09-02'), told('problem', '2026-09-03', { problem: 'damaged' }));
    expect(decide(order, noon('2026-09-05')).row).toBe(15);
  });

  it('before any receipt it changes nothing', () => {
    const order = orderOf({ deadlines: [refundDate('2026-10-04')], events: [told('not-here', '2026-09-02')] });
    expect(decide(order, noon('2026-09-03')).row).toBe(27);
  });
});

describe('a problem named', () => {
  const broken = (problem: string) => ({
    ...withEvents(told('problem', '2026-09-02', { problem })),
    deadlines: [dated('return-window', '2026-09-08'), dated('dispute-closes', '2026-10-13')],
  });

  it('has the window for that problem', () => {
    expect(gistOf(broken('defective'), noon('2026-09-02'))).toBe('15 soon 2026-10-11');
    expect(gistOf(broken('change-of-mind'), noon('2026-09-02'))).toBe('15 soon 2026-09-06');
    expect(gistOf(broken('change-of-mind'), noon('2026-09-03'))).toBe('15 now 2026-09-06');
  });

  it('falls back to the only window that is stated, then to the estimate', () => {
    const only = { ...broken('damaged'), deadlines: [dated('return-window', '2026-09-08')] };
    expect(decide(only, noon('2026-09-02')).clock?.kind).toBe('return-window');
    expect(gistOf({ ...only, deadlines: [] }, noon('2026-09-11'))).toBe('15 now 2026-09-14');
  });

  it('a problem of goods that did not come is no problem of received goods', () => {
    expect(decide(withEvents(told('problem', '2026-09-02', { problem: 'late' })), noon('2026-09-02')).row).toBe(16);
  });
});

describe('ended', () => {
  it.each(['awaiting-payment', 'cancelled', 'closed', 'expired'] satisfies OrderStatus[])('%s is done', (status) => {
    const order = orderOf({ status, deadlines: [refundDate('2026-09-04')] });
    expect(gistOf(order, noon('2026-09-04'))).toBe('10 done –');
  });

  it.each(['money-back', 'arrived-good', 'not-worth-it'])('the user said %s', (type) => {
    const order = orderOf({ deadlines: [refundDate('2026-09-04')], events: [told(type, '2026-09-01')] });
    expect(gistOf(order, noon('2026-09-04'))).toBe('0 done –');
  });

  it('a later word of the user, or a case seen running later, takes it up again', () => {
    const good = told('arrived-good', '2026-09-02');
    expect(
      decide(withEvents(good, told('problem', '2026-09-02', { problem: 'damaged' })), noon('2026-09-03')).row,
    ).toBe(15);
    const running = {
      lineIds: [],
      problem: null,
      openedOn: null,
      asked: null,
      offer: null,
      answerBy: null,
      agreedOn: null,
      decidedOn: null,
      lastSeenOn: '2026-09-03',
    };
    const seen = (state: 'waiting-seller' | 'refunded') => ({ ...withEvents(good), cases: [{ ...running, state }] });
    expect(decide(seen('waiting-seller'), noon('2026-09-03')).row).not.toBe(0);
    expect(decide(seen('refunded'), noon('2026-09-03')).row).toBe(0);
  });
});
