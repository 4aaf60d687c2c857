import { NoteLine } from '../../../components/parts/NoteLine';
import { LONG_TITLE, nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  short: <NoteLine note="The neighbour has seen the courier." onOpen={nothing} />,
  'very long': <NoteLine note={LONG_TITLE} onOpen={nothing} />,
};
