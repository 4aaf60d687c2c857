import { SearchField } from '../../../components/parts/SearchField';
import { nothing } from '../sample-props';
import type { States } from '../state';

const field = { label: 'Search orders', hint: 'Title, store, number', onInput: nothing };

export const states: States = {
  empty: <SearchField {...field} value="" />,
  filled: <SearchField {...field} value="shoes" />,
};
