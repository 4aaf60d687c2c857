import { Happened } from '../../../components/guide/Happened';
import { MOMENT, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'what may have happened': <Happened {...watched()} moment={MOMENT} onAnswer={nothing} onTriage={nothing} />,
};
