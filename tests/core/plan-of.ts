// What a plan is made of, and what the background writes down of it.
import type { Order } from '../../utils/core/order';
import type { Plan, ReconcileState } from '../../utils/core/reconcile';
import type { LedgerEntry, LedgerState } from '../../utils/core/reminders/ledger';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { orderOf, refundDate } from './order-of';

export const stateOf = (orders: readonly Order[], ledger: readonly LedgerEntry[] = []): ReconcileState => ({
  orders: orders.map((order) => ({ order })),
  ledger,
  settings: DEFAULT_SETTINGS,
  permission: 'granted',
});

/** What the background writes down of a plan. */
export function written(
  ledger: readonly LedgerEntry[],
  plan: Plan,
  now: number,
  as: LedgerState = 'shown',
): LedgerEntry[] {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));
  for (const { key, orderId } of plan.settle)
    entries.set(key, { key, orderId, state: 'settled', noticeId: null, at: now });
  for (const key of plan.notify?.keys ?? []) {
    const orderId = key.slice(0, key.indexOf('/'));
    entries.set(key, { key, orderId, state: as, noticeId: plan.notify?.id ?? null, at: now });
  }
  return [...entries.values()];
}

/** One thing ordered, whose refund date is the only one known. */
export const due = (id: string, date: string, amount = 10): Order =>
  orderOf({
    id,
    deadlines: [refundDate(date)],
    total: { amount, currency: 'USD', text: `US $${amount}` },
    lines: [{ id: null, title: `Thing ${id}`, variant: null, quantity: 1, price: null, url: null }],
  });
