import { SeenPages } from '../../../components/health/SeenPages';
import { DAY } from '../../../utils/core/time';
import { MOMENT } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'one read, one not': (
    <SeenPages
      pages={[
        { page: 'list', at: MOMENT.now - DAY, why: null },
        { page: 'detail', at: MOMENT.now, why: 'captcha' },
      ]}
      moment={MOMENT}
      onReport={nothing}
    />
  ),
};
