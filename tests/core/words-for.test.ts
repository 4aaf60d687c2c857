// What is told from a guide names the lines that the guide is about, and is a word about those alone.
import { expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { guidedLines, guidedWords } from '../../utils/core/facts/words-for';
import { refundsOf } from '../../utils/core/money/refunds';
import { waitingOf } from '../../utils/core/money/waiting';
import type { Order } from '../../utils/core/order';
import { noon, orderOf } from './order-of';
import { caseOf, D, tell } from './situations/situation';

const line = (id: string | null) => ({ id, title: `${id}`, variant: null, quantity: 1, price: null, url: null });
const total = { amount: 30, currency: 'USD', text: 'US $30' };
const two = (part: Partial<Order> = {}): Order => orderOf({ ...D, lines: [line('L1'), line('L2')], total, ...part });
const on = (id: string, ...[state, part]: Parameters<typeof caseOf>) => caseOf(state, { ...part, lineIds: [id] });
const now = noon('2026-09-09');

it('names no lines where all go one way', () => {
  expect(guidedLines(two(), { group: 'order' })).toEqual({});
});

it('names the lines of the group, or the group where it has none', () => {
  const cases = [on('L2', 'offer')];
  expect(guidedLines(two({ cases }), decide(two({ cases }), now))).toEqual({ lines: ['L2'] });
  expect(guidedLines(two({ cases }), { group: 'L1' })).toEqual({ lines: ['L1'] });
  expect(guidedLines(two({ cases: [caseOf('offer', { unplaced: true })] }), { group: 'unplaced' })).toEqual({
    lines: ['unplaced'],
  });
  expect(guidedLines(two({ lines: [line(null)], cases }), { group: 'order' })).toEqual({ lines: ['order'] });
});

it('names no more lines than can be kept', () => {
  const lines = Array.from({ length: 300 }, (_, index) => line(`${index}`));
  const order = two({ lines, cases: [on('7', 'offer')] });
  expect(guidedLines(order, { group: '0' }).lines).toHaveLength(100);
});

it('hears what was told of its lines and of the whole order', () => {
  const events = tell('problem 2026-09-05', 'not-here 2026-09-06', { lines: ['L1'] });
  const types = (group: string) => guidedWords(two({ events }), { group }).map(({ type }) => type);
  expect([types('L1'), types('L2')]).toEqual([['problem', 'not-here'], ['problem']]);
});

it('counts the money of each line once, and what is granted for each', () => {
  const back = tell('money-back 2026-09-07', { lines: ['L1'], amount: 10 }, 'money-back 2026-09-08', {
    lines: ['L2'],
    amount: 12,
  });
  const sums = (order: Order) => refundsOf(order, now).refunds.map(({ money }) => money?.amount);
  expect(sums(two({ events: back }))).toEqual([10, 12]);
  const usd = { amount: 10, currency: 'USD' };
  const cases = [on('L1', 'refunded', { offer: usd }), on('L2', 'refund-agreed', { offer: { ...usd, amount: 12 } })];
  const [first = []] = [tell('money-back 2026-09-07', { lines: ['L1'], amount: 10 })];
  expect(sums(two({ events: first, cases }))).toEqual([10]);
  const order = two({ events: first, cases });
  expect(waitingOf(order, decide(order, now), '2026-09-09').map((money) => money?.amount)).toEqual([12]);
});
