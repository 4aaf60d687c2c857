import { OrderList } from '../../../components/list/OrderList';
import { waiting, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const orders = [
  watched({ id: '1' }),
  watched({ id: '2' }, { level: 'soon' }),
  watched({ id: '3' }, { level: 'check' }),
  waiting({ id: '4' }, '2026-08-30'),
  waiting({ id: '5' }, '2026-09-03'),
];

export const states: States = {
  grouped: <OrderList orders={orders} onOpen={nothing} />,
  'one order': <OrderList orders={orders.slice(0, 1)} onOpen={nothing} />,
  'no order': <OrderList orders={[]} onOpen={nothing} />,
  'found by search': <OrderList orders={orders} flat onOpen={nothing} />,
};
