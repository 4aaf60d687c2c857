import { OrderTable } from '../../../components/OrderTable';
import { MOMENT, waiting, watched } from '../../components/sample';
import { LONG_TITLE, titled } from '../sample-props';
import type { States } from '../state';

const orders = [
  watched({ id: '1' }),
  watched({ id: '2', ...titled(LONG_TITLE) }, { level: 'soon' }),
  watched({ id: '3', lines: [], total: null }, { level: 'check' }),
  waiting({ id: '4' }, '2026-08-30'),
];

export const wide = true;
export const states: States = {
  'four orders': <OrderTable orders={orders} moment={MOMENT} linkOf={(id) => `#order/${id}`} />,
};
