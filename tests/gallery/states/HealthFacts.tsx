import { HealthFacts } from '../../../components/health/HealthFacts';
import { DAY } from '../../../utils/core/time';
import { MOMENT } from '../../components/sample';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  well: (
    <HealthFacts
      notifications="ok"
      storage="ok"
      listSeenAt={MOMENT.now - DAY}
      shownAt={MOMENT.now - 3 * DAY}
      nextAt={MOMENT.now + DAY}
      kept={{ open: 4, done: 26 }}
      refused={0}
      disagreed={0}
      moment={MOMENT}
    />
  ),
  unwell: (
    <HealthFacts
      notifications="denied"
      storage="failed"
      listSeenAt={null}
      shownAt={null}
      nextAt={null}
      kept={{ open: 0, done: 0 }}
      lost={3}
      undecided={1}
      refused={12}
      disagreed={3}
      moment={MOMENT}
    />
  ),
};
