import { Welcome } from '../../../components/welcome/Welcome';
import { nothing } from '../sample-props';
import type { States } from '../state';

const taps = { examplesUrl: '#examples', onTest: nothing };

export const wide = true;
export const states: States = {
  'at first': <Welcome pinned={false} read={0} test={null} {...taps} />,
  'all done': <Welcome pinned read={18} test="sent" {...taps} />,
  'reminders blocked': <Welcome pinned={null} read={18} test="not-sent" {...taps} />,
};
