import { WorkProgress } from '../../../components/data/WorkProgress';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'nothing known yet': <WorkProgress label="Reading" progress={null} onStop={nothing} />,
  'no end known': <WorkProgress label="Reading" progress={{ done: 1_200, of: 0 }} onStop={nothing} />,
  'not to be stopped': <WorkProgress label="Deleting" progress={{ done: 9_999, of: 10_000 }} onStop={null} />,
};
