import { Chips } from '../../../components/parts/Chips';
import { nothing } from '../sample-props';
import type { States } from '../state';

const chips = [
  { id: 'all', label: 'All', count: 30 },
  { id: 'open', label: 'Open', count: 4 },
  { id: 'done', label: 'Done', count: 26 },
];

export const states: States = { 'one chosen': <Chips label="Show" chips={chips} chosen="open" onChoose={nothing} /> };
