import { ProblemPicker } from '../../../components/guide/ProblemPicker';
import { MOMENT, order } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'has it arrived': <ProblemPicker start="arrived" order={order()} moment={MOMENT} onPick={nothing} />,
  'what is wrong': <ProblemPicker start="wrong" order={order()} moment={MOMENT} onPick={nothing} />,
};
