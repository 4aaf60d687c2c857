import { Undo } from '../../../components/parts/Undo';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'can be undone': <Undo text="Trail running shoes, 42: money is back" onUndo={nothing} onGone={nothing} />,
  'was not saved': <Undo text="This was not saved." onUndo={null} onGone={nothing} />,
};
