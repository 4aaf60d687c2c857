import { HealthTable } from '../../../components/health/HealthTable';
import { DAY } from '../../../utils/core/time';
import { MOMENT } from '../../components/sample';
import type { States } from '../state';

const at = MOMENT.now - DAY;
const fields = {
  id: { readAt: at, from: 'a[href*="orderId="]', missedAt: null },
  total: { readAt: at - DAY, from: '.order-item-content-opt-price-total', missedAt: at },
  placedOn: { readAt: null, from: null, missedAt: at },
};

export const wide = true;
export const states: States = {
  'read, partly, missed': (
    <HealthTable
      designs={[{ page: 'list', finder: 'layout', layout: 'order-list-2022', readAt: at, fields }]}
      moment={MOMENT}
    />
  ),
};
