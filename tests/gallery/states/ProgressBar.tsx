import { ProgressBar } from '../../../components/parts/ProgressBar';
import type { States } from '../state';

export const states: States = {
  'not known yet': <ProgressBar label="Reading" done={0} of={0} />,
  'half way': <ProgressBar label="Reading" done={5} of={10} />,
  'at its end': <ProgressBar label="Reading" done={10} of={10} />,
};
