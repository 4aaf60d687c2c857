import { WhyDate } from '../../../components/why/WhyDate';
import { MOMENT, refundDate, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'stated by the page': <WhyDate {...watched()} moment={MOMENT} onSetDate={nothing} />,
  'moved since': <WhyDate {...watched({ history: [refundDate('2026-08-15')] })} moment={MOMENT} onSetDate={nothing} />,
};
