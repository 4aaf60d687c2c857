import { FirstVisit } from '../../../components/list/FirstVisit';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'some need you': (
    <FirstVisit
      counts={{ now: 1, soon: 2, check: 2, wait: 10, done: 3 }}
      total={18}
      stakes={{ now: 'US $14.00', soon: '€22.00' }}
      onStart={nothing}
    />
  ),
  'all old': (
    <FirstVisit
      counts={{ now: 0, soon: 0, check: 0, wait: 0, done: 300 }}
      total={300}
      stakes={{ now: '', soon: '' }}
      onStart={nothing}
    />
  ),
};
