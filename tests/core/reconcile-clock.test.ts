// A clock that was wrong and was set right: nothing is unsent, and what rang by the wrong clock rings again at the true time.
import { describe, expect, it } from 'vitest';
import { type Plan, reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import { counter, orderOf } from './order-of';

const END = Date.parse('2026-09-10T12:00:00Z');
const order = orderOf({ id: '1', deadlines: [counter(END)], firstSeenAt: END - 30 * DAY });
const planAt = (now: number, ledger: readonly LedgerEntry[]): Plan =>
  reconcile(
    { orders: [{ order }], ledger, settings: DEFAULT_SETTINGS, permission: 'granted' },
    { now, timeZone: 'UTC' },
  );
const keysOf = (plan: Plan): readonly string[] => plan.notify?.keys.map((key) => key.split('|')[2] ?? '') ?? [];

/** The ledger as the background keeps it. */
function kept(ledger: readonly LedgerEntry[], plan: Plan, at: number): LedgerEntry[] {
  const shown = (plan.notify?.keys ?? []).map(
    (key): LedgerEntry => ({ key, orderId: '1', state: 'shown', noticeId: plan.notify?.id ?? null, at }),
  );
  const settled = plan.settle.map((entry): LedgerEntry => ({ ...entry, state: 'settled', noticeId: null, at }));
  const entries = [...ledger, ...plan.tentative, ...settled, ...shown];
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

describe('fault 24: the clock is three days ahead, then right', () => {
  const wrong = END - 3 * DAY + HOUR / 2;
  const rang = planAt(wrong, []);
  const ledger = kept([], rang, wrong);
  const right = wrong - 3 * DAY;
  const back = planAt(right, ledger);

  it('rings early by the wrong clock, and asks for nothing when it is set right', () => {
    expect([keysOf(rang), back.notify]).toEqual([['3d'], null]);
  });
  it('holds what rang in the future as tentative, and wakes for its true time', () => {
    expect(back.tentative.map(({ key, state }) => [key.split('|')[2], state])).toEqual([['3d', 'tentative']]);
    expect(back.next).toBe(END - 30_000 - 3 * DAY);
  });
  it('rings it again there, once', () => {
    const doubted = kept(ledger, back, right);
    const again = planAt(back.next, doubted);
    expect(keysOf(again)).toEqual(['3d']);
    expect(planAt(back.next + HOUR, kept(doubted, again, back.next)).notify).toBeNull();
  });
  it('a clock that is minutes off changes nothing', () => {
    expect(planAt(wrong - HOUR / 2, ledger).tentative).toEqual([]);
  });
});

it('fault 23: set back two days, what stands by either clock is not unsent and does not ring again', () => {
  const now = END - 12 * HOUR;
  const ledger = kept([], planAt(now, []), now);
  const back = planAt(now - 2 * HOUR, ledger);
  expect([back.notify, back.tentative]).toEqual([null, []]);
});
