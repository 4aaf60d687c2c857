import { Headline } from '../../../components/list/Headline';
import type { States } from '../state';

const none = { now: 0, soon: 0, check: 0, wait: 0, done: 0 };

export const states: States = {
  'one needs you': <Headline counts={{ ...none, now: 1 }} amounts={['US $24.00']} />,
  'two currencies': <Headline counts={{ ...none, now: 2, soon: 2 }} amounts={['US $24.00', '€12.40']} />,
  'many currencies': <Headline counts={{ ...none, now: 5 }} amounts={['US $24.00', '€12.40', '₩11,110', 'R$31,93']} />,
  'only details': <Headline counts={{ ...none, check: 3 }} amounts={[]} />,
};
