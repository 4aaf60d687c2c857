import { Bar } from '../../../components/Bar';
import { LONG_TITLE, nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'with the mark': <Bar />,
  'with a way back': <Bar title="Trail running shoes, 42" onBack={nothing} />,
  'very long title': <Bar title={LONG_TITLE} onBack={nothing} />,
};
