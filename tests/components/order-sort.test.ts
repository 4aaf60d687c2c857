// Orders by a column: what has nothing to be sorted by stands last, currencies are never compared.
import { expect, it } from 'vitest';
import { type Column, sortOrders } from '../../components/table/order-sort';
import { SAY, step, waiting, watched } from './sample';

const money = (amount: number, currency: string) => ({ amount, currency, text: `${amount} ${currency}` });
const orders = [
  watched({ id: 'a', nickname: 'Lamp 10', total: money(5, 'USD'), lastSeenAt: 3 }),
  watched({ id: 'b', nickname: 'lamp 9', total: money(900, 'EUR'), lastSeenAt: 1 }, { step: step({ lastDay: null }) }),
  watched({ id: 'c', nickname: 'Ärmel', total: null, lastSeenAt: 2 }, { step: step({ lastDay: '2026-08-26' }) }),
  waiting({ id: 'd', nickname: 'Zelt', total: money(70, 'USD'), lastSeenAt: 4 }, '2026-08-26'),
];
const by = (column: Column, isReversed = false): string =>
  sortOrders(orders, { by: column, isReversed }, SAY)
    .map(({ order }) => order.id)
    .join('');

it.each([
  ['level', 'abcd', 'dcba'],
  ['order', 'cbad', 'dabc'],
  ['last-day', 'cadb', 'dacb'],
  ['source', 'dacb', 'bcad'],
  ['total', 'bdac', 'adbc'],
] as const)('by %s', (column, forward, backward) => {
  expect([by(column), by(column, true)]).toEqual([forward, backward]);
});
