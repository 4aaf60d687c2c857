// Counts, order and sums over many orders; and how one order is named.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { Money, Order } from '../../utils/core/order';
import { byUrgency, loudest, overviewOf, titleOf } from '../../utils/core/summary';
import { noon, orderOf, refundDate } from './order-of';

const moment = noon('2026-09-01');
const decided = (order: Order) => ({ order, decision: decide(order, moment) });
const order = (id: string, date: string, total: Money | null = null) =>
  decided(orderOf({ id, deadlines: [refundDate(date)], total }));
const usd = (amount: number): Money => ({ amount, currency: 'USD', text: `US $${amount.toFixed(2)}` });
const line = (title: string) => ({ id: null, title, variant: null, quantity: 1, price: null, url: null });

describe('at stake', () => {
  it('adds now and soon only, by currency and never over currencies', () => {
    const { counts, total, atStake } = overviewOf([
      order('1', '2026-09-04', usd(38.1)),
      order('2', '2026-09-07', usd(0.2)),
      order('3', '2026-09-04', { amount: 12, currency: 'EUR', text: '12,00€' }),
      order('4', '2026-10-30', usd(1000)),
    ]);
    expect(counts).toEqual({ now: 2, soon: 1, check: 0, wait: 1, done: 0 });
    expect(total).toBe(4);
    expect(atStake.map(({ amount, currency }) => [amount, currency])).toEqual([
      [38.3, 'USD'],
      [12, 'EUR'],
    ]);
  });

  it('a bare sign is a currency of its own, written as the page writes it', () => {
    const bare = (amount: number, text: string): Money => ({ amount, currency: null, text });
    const { atStake } = overviewOf([
      order('1', '2026-09-04', bare(93.62, '$93.62')),
      order('2', '2026-09-04', bare(6.38, '$6.38')),
      order('3', '2026-09-04', bare(500, '¥500')),
    ]);
    expect(atStake.map(({ text }) => text)).toEqual(['¥500', '$100.00']);
  });

  it('is nothing where no total was read', () => {
    expect(overviewOf([order('1', '2026-09-04')]).atStake).toEqual([]);
  });
});

describe('the order of everything', () => {
  it('is level, last day, amount, and then the number', () => {
    const orders = [
      order('5', '2026-10-30', usd(900)),
      order('4', '2026-09-07', usd(900)),
      order('3', '2026-09-04', usd(5)),
      order('2', '2026-09-04', usd(50)),
      order('1', '2026-09-03', usd(5)),
      order('0', '2026-09-04', usd(5)),
    ];
    expect([...orders].sort(byUrgency).map(({ order: { id } }) => id)).toEqual(['1', '2', '0', '3', '4', '5']);
  });

  it('the loudest level colours the icon', () => {
    expect(loudest(overviewOf([order('1', '2026-09-07'), order('2', '2026-09-04')]))).toBe('now');
    expect(loudest(overviewOf([order('1', '2026-09-07')]))).toBe('soon');
    expect(loudest(overviewOf([order('1', '2026-10-30')]))).toBeNull();
  });
});

describe('the name of an order', () => {
  it('is the nickname, else the first title and how many more, else the number', () => {
    const named = { id: '77', lines: [line('Shoes'), line('Socks')] };
    expect(titleOf(orderOf({ ...named, nickname: 'Gift' })).values).toEqual({ title: 'Gift' });
    expect(titleOf(orderOf(named)).values).toEqual({ title: 'Shoes', n: 1 });
    expect(titleOf(orderOf({ id: '77', lines: [line('Shoes')] })).values).toEqual({ title: 'Shoes' });
    expect(titleOf(orderOf({ id: '77', lines: [line('')] })).values).toEqual({ id: '77' });
  });
});
