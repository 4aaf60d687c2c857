import { Bar } from '../../../components/parts/Bar';
import { LONG_TITLE, nothing, ODD_TITLE } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'with the mark': <Bar />,
  'with a way back': <Bar title="Trail running shoes, 42" onBack={nothing} />,
  'right-to-left title with emoji': <Bar title={ODD_TITLE} onBack={nothing} />,
  'very long title': <Bar title={LONG_TITLE} onBack={nothing} />,
};
