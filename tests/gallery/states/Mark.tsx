import { Mark } from '../../../components/parts/Mark';
import type { States } from '../state';

export const states: States = {
  well: <Mark size={48} />,
  broken: <Mark size={48} broken />,
  small: <Mark size={16} />,
};
