// The plan of a moment: one notification for all that is due, nothing twice, nothing lost.
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../utils/core/reconcile';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { HOUR } from '../../utils/core/time';
import { at, counter, noon, orderOf, told } from './order-of';
import { due, stateOf, written } from './plan-of';

describe('one order', () => {
  const plan = reconcile(stateOf([due('1', '2026-09-04')]), noon('2026-09-02'));
  it('is told by its step, its title and its last day', () => {
    expect(plan.notify).toMatchObject({
      id: '1/order|23|last-day|1',
      title: { key: 'row-23.step-now' },
      message: { key: 'notice.last-day', values: { day: { date: '2026-09-02' } } },
      orderIds: ['1'],
      keys: ['1/order|23|last-day|1'],
      level: 'now',
    });
  });
  it('settles the rungs it did not show', () => {
    expect(plan.settle).toEqual([{ key: '1/order|23|now|1', orderId: '1' }]);
    expect(plan.badge).toEqual({ count: 1, level: 'now' });
  });
  it('a counter is told with its hour', () => {
    const order = orderOf({ id: '2', deadlines: [counter('2026-09-04T16:00:30Z')] });
    const { notify } = reconcile(stateOf([order]), at('2026-09-01T16:00:00Z'));
    expect(notify?.message).toMatchObject({ key: 'notice.counter', values: { end: { instant: expect.any(Number) } } });
  });
});

describe('several orders', () => {
  const orders = [
    due('1', '2026-09-20', 5),
    due('2', '2026-09-04', 5),
    due('3', '2026-09-04', 50),
    due('4', '2026-12-01'),
  ];
  const { notify, badge } = reconcile(stateOf([...orders, due('5', '2026-09-13')]), noon('2026-09-06'));
  it('are one summary, most urgent first: level, last day, amount', () => {
    expect(notify?.title).toEqual({ key: 'notice.several', values: { n: 3 } });
    expect(notify?.orderIds).toEqual(['3', '2', '5']);
    expect(badge).toEqual({ count: 3, level: 'now' });
  });
  it('hidden titles name nothing', () => {
    const state = { ...stateOf([due('1', '2026-09-04')]), settings: { ...DEFAULT_SETTINGS, hideTitles: true } };
    expect(JSON.stringify(reconcile(state, noon('2026-09-02')).notify?.title)).toBe('{"key":"notice.hidden"}');
    expect(JSON.stringify(reconcile(state, noon('2026-09-02')).notify?.message)).not.toContain('Thing');
  });
  it('a first visit to 300 old orders is quiet', () => {
    const moment = noon('2026-11-20');
    const old = Array.from({ length: 300 }, (_, index) => {
      const id = String(index);
      const firstSeenAt = moment.now;
      if (index % 3 === 0) return orderOf({ id, status: 'completed', placedOn: '2026-05-01', firstSeenAt });
      return index % 3 === 1
        ? { ...due(id, '2026-09-04'), firstSeenAt }
        : orderOf({ id, placedOn: '2026-05-01', firstSeenAt });
    });
    expect(reconcile(stateOf(old), moment)).toMatchObject({ notify: null, settle: [] });
  });
});

describe('claims', () => {
  const moment = noon('2026-09-02');
  const orders = [due('1', '2026-09-04')];
  const claimed = written([], reconcile(stateOf(orders), moment), moment.now, 'claimed');

  it('what was claimed and perhaps never shown is shown again under its id', () => {
    const again = reconcile(stateOf(orders, claimed), { ...moment, now: moment.now + HOUR });
    expect(again.notify).toMatchObject({ id: '1/order|23|last-day|1', keys: ['1/order|23|last-day|1'] });
  });

  it('is no reason to hold back, before the hour, what took its place overnight', () => {
    const soon = at('2026-08-31T05:00:00Z');
    const first = reconcile({ ...stateOf(orders), ranSince: soon.now }, soon);
    expect(first.notify?.keys).toEqual(['1/order|23|soon|1']);
    const ledger = written([], first, soon.now, 'claimed');
    const early = at('2026-09-01T05:00:00Z');
    const next = reconcile({ ...stateOf(orders, ledger), ranSince: early.now }, early);
    expect(next.settle).toContainEqual({ key: '1/order|23|soon|1', orderId: '1' });
    expect(next.notify?.keys).toEqual(['1/order|23|now|1']);
    const seen = written([], first, soon.now);
    expect(reconcile({ ...stateOf(orders, seen), ranSince: early.now }, early).notify).toBeNull();
  });

  it('what is newly due joins it there', () => {
    const { notify } = reconcile(stateOf([...orders, due('2', '2026-09-04')], claimed), moment);
    expect(notify).toMatchObject({ id: '1/order|23|last-day|1', orderIds: ['1', '2'] });
  });

  it('a claim whose reason is gone is settled', () => {
    const done = orderOf({ id: '1', events: [told('money-back', '2026-09-02')] });
    const key = '1/order|23|last-day|1';
    expect(reconcile(stateOf([done], claimed), moment)).toMatchObject({
      notify: null,
      settle: [{ key, orderId: '1' }],
    });
  });

  it('while denied nothing is claimed', () => {
    const plan = reconcile({ ...stateOf(orders), permission: 'denied' }, moment);
    expect(plan).toMatchObject({ notify: null, settle: [], badge: { count: 1 } });
  });
});

describe('one summary a day', () => {
  const moment = noon('2026-08-31');
  const first = reconcile(stateOf([due('1', '2026-09-04')]), moment);
  const ledger = written([], first, moment.now);
  const later = { ...moment, now: moment.now + HOUR };

  it('what can wait a night waits for tomorrow’s hour', () => {
    const plan = reconcile(stateOf([due('1', '2026-09-04'), due('2', '2026-09-05')], ledger), later);
    expect(plan.notify).toBeNull();
    expect(plan.next).toBe(Date.parse('2026-09-01T07:00:00Z'));
  });

  it('the first word about a date within three days does not: there may be no tomorrow', () => {
    const plan = reconcile(stateOf([due('1', '2026-09-04'), due('2', '2026-09-04')], ledger), later);
    expect(plan.notify?.orderIds).toEqual(['2']);
  });

  it('what is a matter of today does not', () => {
    const plan = reconcile(stateOf([due('1', '2026-09-04'), due('2', '2026-09-02')], ledger), later);
    expect(plan.notify?.orderIds).toEqual(['2']);
  });
});
