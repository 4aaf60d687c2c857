import { Segments } from '../../../components/parts/Segments';
import { nothing } from '../sample-props';
import type { States } from '../state';

const segments = [
  { id: 'week', label: 'Week' },
  { id: 'month', label: 'Month' },
];

export const states: States = {
  'second chosen': <Segments label="How far" segments={segments} chosen="month" testId="zoom" onChoose={nothing} />,
};
