// Many orders due at one moment: one notification, and each of them in it.
import { expect, it } from 'vitest';
import { reconcile } from '../../utils/core/reconcile';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { noon, orderOf, refundDate } from './order-of';

it('fault 20: 300 due at one moment are one notification that speaks of each once', () => {
  const orders = Array.from({ length: 300 }, (_, at) => ({
    order: orderOf({ id: String(8190000000001000 + at), deadlines: [refundDate('2026-09-04')] }),
  }));
  const state = { orders, ledger: [], settings: DEFAULT_SETTINGS, permission: 'granted' } as const;
  const { notify, settle } = reconcile(state, noon('2026-09-02'));
  expect(notify?.title).toEqual({ key: 'notice.several', values: { n: 300 } });
  expect(new Set(notify?.orderIds).size).toBe(300);
  expect(new Set([...(notify?.keys ?? []), ...settle.map(({ key }) => key)]).size).toBe(600);
});
