import { Tiles } from '../../../components/Tiles';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'some need you': <Tiles counts={{ now: 1, soon: 2, check: 1, wait: 9, done: 40 }} stake="US $24.00 + €12.40" />,
  'nothing at stake': <Tiles counts={{ now: 0, soon: 0, check: 0, wait: 9, done: 40 }} stake="" />,
};
