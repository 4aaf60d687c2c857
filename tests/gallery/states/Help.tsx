import { Help } from '../../../components/guide/Help';
import { decide } from '../../../utils/core/decide';
import { MOMENT, order } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const late = order();

export const states: States = {
  late: <Help order={late} decision={decide(late, MOMENT)} moment={MOMENT} all={[late]} onLetter={nothing} />,
};
