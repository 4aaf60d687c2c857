import { ProblemPicker } from '../../../components/ProblemPicker';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'has it arrived': <ProblemPicker start="arrived" onPick={nothing} />,
  'what is wrong': <ProblemPicker start="wrong" onPick={nothing} />,
};
