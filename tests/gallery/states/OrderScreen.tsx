import { OrderScreen } from '../../../components/guide/OrderScreen';
import { decide } from '../../../utils/core/decide';
import type { Order } from '../../../utils/core/order';
import { MOMENT, order } from '../../components/sample';
import { LONG_TITLE, NO_TAPS, nothing, titled } from '../sample-props';
import type { States } from '../state';

function guide(more: Partial<Order> = {}) {
  const shown = order(more);
  return (
    <OrderScreen
      order={shown}
      decision={decide(shown, MOMENT)}
      moment={MOMENT}
      panel="guide"
      taps={NO_TAPS}
      onPanel={nothing}
    />
  );
}

export const states: States = {
  'ask for your money': guide(),
  'nothing to do': guide({
    deadlines: [],
    deadlineState: 'unknown',
    placedOn: '2026-08-20',
    shippedOn: null,
    status: 'processing',
  }),
  'no date read': guide({ deadlines: [], deadlineState: 'estimated' }),
  received: guide({ status: 'completed', completedOn: '2026-08-20', deadlines: [] }),
  cancelled: guide({ status: 'cancelled', deadlines: [], deadlineState: 'none' }),
  'very long title': guide(titled(LONG_TITLE)),
};
