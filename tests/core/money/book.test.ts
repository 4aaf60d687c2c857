// Accounts: a currency each, months that add up to the whole, and every order that is not counted named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/core/decide';
import { type Account, allBack, bookOf, totalOf } from '../../../utils/core/money/book';
import { FLOWS } from '../../../utils/core/money/entries';
import { inYear, monthsOf } from '../../../utils/core/money/months';
import { sumOf } from '../../../utils/core/money/sums';
import type { Money, Order } from '../../../utils/core/order';
import { localDay } from '../../../utils/core/time';
import { anyDate, anyMoment, anyOrder } from '../any-order';
import { noon, orderOf, told } from '../order-of';

const moment = noon('2026-09-20');
const usd = (amount: number): Money => ({ amount, currency: 'USD', text: `US $${amount.toFixed(2)}` });
const bare = (sign: string, amount: number): Money => ({ amount, currency: null, text: `${sign}${amount}` });
const decided = (orders: readonly Order[], at = moment) =>
  orders.map((order) => ({ order, decision: decide(order, at) }));
const book = (orders: readonly Order[]) => bookOf(decided(orders), moment);
const bought = (id: string, total: Money | null, placedOn: string | null = '2026-09-02', part: Partial<Order> = {}) =>
  orderOf({ id, total, placedOn, status: 'completed', ...part });

describe('accounts', () => {
  it('never add currencies up, and keep a bare sign apart', () => {
    const { accounts } = book([
      bought('1', usd(0.1)),
      bought('2', usd(0.2)),
      bought('3', bare('$', 5)),
      bought('4', bare('¥', 500)),
      bought('5', bare('kr', 90)),
    ]);
    expect(accounts.map(({ key, currency, flows }) => [key, currency, totalOf(flows.spent)?.amount])).toEqual([
      ['USD', 'USD', 0.3],
      ['$', null, 5],
      ['kr', null, 90],
      ['¥', null, 500],
    ]);
  });

  it('hold what was paid, and name what is left out', () => {
    const { accounts, omitted } = book([
      bought('1', usd(10)),
      bought('2', usd(10), null),
      bought('3', null),
      bought('4', usd(10), '2026-09-01', { status: 'awaiting-payment' }),
      bought('5', usd(10), '2026-09-01', { status: 'expired', paidOn: '2026-09-01' }),
      bought('6', usd(10), '2026-09-01', { status: 'cancelled', completedOn: '2026-09-02' }),
      bought('7', usd(10), '2026-09-01', { status: 'cancelled', paidOn: '2026-09-01' }),
      bought('8', usd(10), '2026-09-01', { status: 'unknown' }),
      bought('9', usd(Number.NaN)),
    ]);
    expect(accounts[0]?.flows.spent.map(({ orderId }) => orderId)).toEqual(['1', '2']);
    expect(omitted).toEqual({
      'no-total': ['3', '9'],
      cancelled: ['7'],
      'not-paid': ['4', '5', '6'],
      'status-unread': ['8'],
      overruled: [],
    });
  });
});

describe('a paid order that was cancelled', () => {
  const cancelled = { status: 'cancelled', paidOn: '2026-09-10', shippedOn: '2026-09-11' } as const;
  const flowsOf = (part: Partial<Order>) => {
    const { accounts, unknown } = book([bought('1', usd(10), '2026-09-10', { ...cancelled, ...part })]);
    const [account] = accounts;
    const amounts = (flow: 'spent' | 'back' | 'waiting') =>
      account?.flows[flow].map(({ money }) => money?.amount) ?? [];
    return { spent: amounts('spent'), back: amounts('back'), unknown: [unknown.waiting.length, unknown.back.length] };
  };

  it('was not spent; its money waits until a page or the user says that it is back', () => {
    expect(flowsOf({})).toEqual({ spent: [], back: [], unknown: [1, 0] });
    const events = [told('money-back', '2026-09-15')];
    expect(flowsOf({ events })).toEqual({ spent: [], back: [], unknown: [0, 1] });
    expect(flowsOf({ events: [told('money-back', '2026-09-15', { amount: 10 })] })).toMatchObject({ back: [10] });
  });

  it('is still named once so much time has gone that nobody asks about its money', () => {
    const old = bought('1', usd(10), '2026-01-10', { ...cancelled, paidOn: '2026-01-10', shippedOn: null });
    expect(book([old])).toMatchObject({ accounts: [], unknown: { waiting: [] }, omitted: { cancelled: ['1'] } });
  });
});

describe('months', () => {
  it('run from this one to the oldest without a gap, and keep apart what has no day', () => {
    const { accounts } = book([
      bought('1', usd(5), '2026-06-30'),
      bought('2', usd(7), null),
      bought('3', usd(9), '2025-12-31', { events: [told('money-back', '2026-08-01', { amount: 9 })] }),
    ]);
    const account = accounts[0] as Account;
    const { months, undated } = monthsOf(account, '2026-09-20');
    expect(months.map(({ month, spent, back }) => [month, spent.length, back.length])).toEqual([
      ['2026-09', 0, 0],
      ['2026-08', 0, 1],
      ['2026-07', 0, 0],
      ['2026-06', 1, 0],
      ['2026-05', 0, 0],
      ['2026-04', 0, 0],
      ['2026-03', 0, 0],
      ['2026-02', 0, 0],
      ['2026-01', 0, 0],
      ['2025-12', 1, 0],
    ]);
    expect(undated.spent.map(({ orderId }) => orderId)).toEqual(['2']);
    expect(inYear(account.flows.spent, '2026-09-20').map(({ orderId }) => orderId)).toEqual(['1']);
  });
});

describe('money back of all', () => {
  it('tells since when only where every day is known', () => {
    const one = bought('1', usd(9), null, { events: [told('money-back', '2026-08-01', { amount: 9 })] });
    const two = bought('2', usd(9), null, { events: [told('money-back', '2026-03-01')] });
    const back = (orders: readonly Order[]) => allBack(decided(orders), moment);
    expect(back([one, two])).toMatchObject({
      sums: [{ amount: 9 }],
      known: { count: 1, since: '2026-08-01' },
      unknown: { count: 1, since: '2026-03-01' },
    });
    const shown = { lineIds: [], problem: null, openedOn: null, asked: null, state: 'refunded', offer: null } as const;
    const old = { ...shown, answerBy: null, agreedOn: null, decidedOn: null, lastSeenOn: '2026-09-01' };
    expect(back([one, bought('3', usd(9), null, { cases: [old] })])).toMatchObject({
      unknown: { count: 1, since: null },
    });
    expect(back([])).toMatchObject({ sums: [], known: { count: 0, since: null }, unknown: { count: 0 } });
  });
});

describe('for any orders', () => {
  const anyAmount = fc.oneof(
    fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
    fc.double(),
  );
  const anyMoney: fc.Arbitrary<Money> = fc
    .record({
      amount: anyAmount,
      currency: fc.constantFrom('USD', 'KWD', 'JPY', null),
      sign: fc.constantFrom('$', '¥', 'kr', ''),
    })
    .map(({ amount, currency, sign }) => ({ amount, currency, text: `${sign}${amount}` }));
  const anyBought = fc
    .record({ order: anyOrder, total: fc.option(anyMoney, { nil: null }), placedOn: fc.option(anyDate, { nil: null }) })
    .map(({ order, ...part }) => ({ ...order, ...part }));
  const shuffled = (orders: fc.Arbitrary<Order[]>) =>
    orders.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

  it('a sum does not depend on the order of what is added', () => {
    fc.assert(
      fc.property(shuffled(fc.array(anyBought, { maxLength: 12 })), anyMoment, ([orders, others], at) => {
        const sums = (all: readonly Order[]) =>
          bookOf(decided(all, at), at)
            .accounts.map(({ key, flows }) => [key, ...FLOWS.map((flow) => totalOf(flows[flow]))])
            .sort();
        expect(sums(others)).toEqual(sums(orders));
      }),
    );
  });

  it('the whole of a currency is its months and what has no day', () => {
    fc.assert(
      fc.property(fc.array(anyBought, { maxLength: 12 }), anyMoment, (orders, at) => {
        const today = localDay(at.now, at.timeZone);
        for (const account of bookOf(decided(orders, at), at).accounts) {
          const { months, undated } = monthsOf(account, today);
          for (const flow of ['spent', 'back'] as const) {
            const parts = [...months.map((month) => month[flow]), undated[flow]];
            const amounts = parts.map((part) => totalOf(part)?.amount ?? 0);
            expect(sumOf(amounts)).toBe(totalOf(account.flows[flow])?.amount ?? 0);
            expect(parts.flat()).toHaveLength(account.flows[flow].length);
          }
        }
      }),
    );
  });

  it('an order is counted, or named with why not', () => {
    fc.assert(
      fc.property(anyBought, anyMoment, (order, at) => {
        const { accounts, omitted } = bookOf(decided([order], at), at);
        const isSpent = accounts.some(({ flows }) => flows.spent.length > 0);
        const isNamed = (['no-total', 'cancelled', 'not-paid', 'status-unread'] as const).some(
          (why) => omitted[why].length > 0,
        );
        expect(isNamed).toBe(!isSpent);
      }),
    );
  });
});
