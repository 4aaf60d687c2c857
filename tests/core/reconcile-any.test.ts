// The plan of a moment for any orders whatever: nothing twice, nothing in silence, and always a next look.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DAY, type Moment } from '../../utils/core/time';
import { anyMoment, anyOrder } from './any-order';
import { due, stateOf, written } from './plan-of';

/** CLAIMCHECK_RUNS=10000 runs it at length. */
const runs = Number(process.env.CLAIMCHECK_RUNS ?? 300);

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
