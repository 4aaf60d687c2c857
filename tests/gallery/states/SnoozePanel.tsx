import { SnoozePanel } from '../../../components/guide/SnoozePanel';
import { MOMENT, step, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const until = (lastDay: string) => watched({}, { step: step({ lastDay }) }).decision;

export const states: States = {
  'days left': <SnoozePanel decision={until('2026-08-29')} moment={MOMENT} onSnooze={nothing} />,
  'last day': <SnoozePanel decision={until('2026-08-25')} moment={MOMENT} onSnooze={nothing} />,
};
