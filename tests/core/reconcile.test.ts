// The plan of a moment: one notification for all that is due, nothing twice, nothing lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../utils/core/order';
import { type Plan, type ReconcileState, reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry, LedgerState } from '../../utils/core/reminders/ledger';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, type Moment } from '../../utils/core/time';
import { anyMoment, anyOrder } from './any-order';
import { at, counter, noon, orderOf, refundDate, told } from './order-of';

/** CLAIMCHECK_RUNS=10000 runs it at length. */
const runs = Number(process.env.CLAIMCHECK_RUNS ?? 300);

const stateOf = (orders: readonly Order[], ledger: readonly LedgerEntry[] = []): ReconcileState => ({
  orders: orders.map((order) => ({ order })),
  ledger,
  settings: DEFAULT_SETTINGS,
  permission: 'granted',
});

/** What the background writes down of a plan. */
function written(ledger: readonly LedgerEntry[], plan: Plan, now: number, as: LedgerState = 'shown'): LedgerEntry[] {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));
  for (const { key, orderId } of plan.settle)
    entries.set(key, { key, orderId, state: 'settled', noticeId: null, at: now });
  for (const key of plan.notify?.keys ?? []) {
    const orderId = key.slice(0, key.indexOf('/'));
    entries.set(key, { key, orderId, state: as, noticeId: plan.notify?.id ?? null, at: now });
  }
  return [...entries.values()];
}

const due = (id: string, date: string, amount = 10): Order =>
  orderOf({
    id,
    deadlines: [refundDate(date)],
    total: { amount, currency: 'USD', text: `US $${amount}` },
    lines: [{ id: null, title: `Thing ${id}`, variant: null, quantity: 1, price: null, url: null }],
  });

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

describe('for any orders', () => {
  const distinct = fc.uniqueArray(anyOrder, { selector: ({ id }) => id, maxLength: 6 });

  it('once written down, the same moment and any earlier one ask for nothing more', () => {
    fc.assert(
      fc.property(distinct, anyMoment, fc.nat({ max: 10 * DAY }), (orders, moment, back) => {
        const plan = reconcile(stateOf(orders), moment);
        const ledger = written([], plan, moment.now);
        expect(reconcile(stateOf(orders, ledger), moment)).toMatchObject({ notify: null, settle: [] });
        const earlier = reconcile(stateOf(orders, ledger), { ...moment, now: moment.now - back });
        const rung = new Set(plan.notify?.keys);
        expect(earlier.notify?.keys.filter((key) => rung.has(key)) ?? []).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 60_000);

  it('comes back after now and within 20 days, and speaks of no order twice', () => {
    fc.assert(
      fc.property(distinct, anyMoment, (orders, moment) => {
        const { next, notify } = reconcile(stateOf(orders), moment);
        expect(next).toBeGreaterThan(moment.now);
        expect(next).toBeLessThanOrEqual(moment.now + 20 * DAY);
        expect(new Set(notify?.orderIds).size).toBe(notify?.orderIds.length ?? 0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('followed from alarm to alarm, no key is shown twice, and no last day passes in silence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), anyMoment, (ahead, start) => {
        const date = new Date(Date.parse('2026-10-10T00:00:00Z') + ahead * DAY).toISOString().slice(0, 10);
        const orders = [{ ...due('1', date), firstSeenAt: Date.parse('2026-09-15T12:00:00Z') }];
        let moment: Moment = { now: Date.parse('2026-09-15T12:00:00Z'), timeZone: start.timeZone };
        let ledger: LedgerEntry[] = [];
        const shown: string[] = [];
        for (let wake = 0; wake < 40; wake += 1) {
          const plan = reconcile(stateOf(orders, ledger), moment);
          shown.push(...(plan.notify?.keys ?? []));
          ledger = written(ledger, plan, moment.now);
          moment = { ...moment, now: plan.next };
        }
        expect(new Set(shown).size).toBe(shown.length);
        const rungs = shown.map((key) => key.split('|').slice(1, 3).join(' '));
        expect(rungs).toEqual(expect.arrayContaining(['25 soon', '23 soon', '23 now', '18 now', '18 last-day']));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
