import { Calm } from '../../../components/list/Calm';
import type { States } from '../state';

export const states: States = {
  'next look known': <Calm nextLook="Sun 30 Aug" watched={9} />,
  'no day known': <Calm nextLook={null} watched={1} />,
};
