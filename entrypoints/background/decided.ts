// A kept record as the rules see it at one moment. An order that the rules cannot take must not keep the others from
// being handled, so it is left out here and counted by the caller.
import { decide } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import { toOrder } from '../../utils/core/record/to-order';
import type { Moment } from '../../utils/core/time';
import type { StoredOrder } from '../../utils/store/schema';

export interface Decided {
  readonly order: Order;
  readonly decision: Decision;
  readonly stored: StoredOrder;
}

/** One element, or none. */
export function decided(stored: StoredOrder, moment: Moment): Decided[] {
  try {
    const order = toOrder(stored.record, moment);
    return [{ order, decision: decide(order, moment), stored }];
  } catch {
    return [];
  }
}
