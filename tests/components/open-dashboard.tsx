// The dashboard at an address, over a background made of answers.
import { render, screen } from '@testing-library/preact';
import { App } from '../../entrypoints/dashboard/App';
import type { DecidedOrder } from '../../utils/core/summary';
import { type Answers, answerWith, overview, viewsOf } from './answers';
import { SAY, waiting, watched } from './sample';

export const three = [
  watched({ id: '1' }),
  waiting({ id: '2', nickname: 'Yoga mat' }, '2026-08-30'),
  watched({ id: '3' }, { row: 0, level: 'done', state: { key: 'row-0.money-back' }, clock: null }),
];
export const openDashboard = (hash: string, orders: readonly DecidedOrder[] = three, more: Answers = {}) => {
  location.hash = hash;
  const sent = answerWith({
    'get-overview': () => ({ ok: overview(orders) }),
    'get-orders': () => ({ ok: viewsOf(orders) }),
    ...more,
  });
  render(<App start={SAY} />);
  return sent;
};
export const rows = () => screen.queryAllByTestId('order-row').map((row) => row.dataset.orderId);
