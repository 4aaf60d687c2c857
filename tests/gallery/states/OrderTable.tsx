import { OrderTable } from '../../../components/table/OrderTable';
import { BY_URGENCY } from '../../../components/table/order-sort';
import { MOMENT, waiting, watched } from '../../components/sample';
import { LONG_TITLE, NO_CURRENCY, ODD_TITLE, titled } from '../sample-props';
import type { States } from '../state';

const orders = [
  watched({ id: '1' }),
  watched({ id: '2', ...titled(LONG_TITLE) }, { level: 'soon' }),
  watched({ id: '3', lines: [], total: null }, { level: 'check' }),
  waiting({ id: '4' }, '2026-08-30'),
];

export const wide = true;
const nothing = (): void => undefined;
const table = (chosen: readonly string[], shown = orders) => (
  <OrderTable
    orders={shown}
    moment={MOMENT}
    linkOf={(id) => `#order/${id}`}
    sorting={BY_URGENCY}
    onSort={nothing}
    chosen={new Set(chosen)}
    onChoose={nothing}
  />
);
export const states: States = {
  'four orders': table([]),
  'two of them chosen': table(['1', '3']),
  'an odd title, an amount without a currency': table([], [watched({ id: '5', ...titled(ODD_TITLE), ...NO_CURRENCY })]),
  'no order': table([], []),
};
