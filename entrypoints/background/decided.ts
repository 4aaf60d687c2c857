// A kept record as the rules see it at one moment. An order that the rules cannot take must not keep the others from
// being handled, so it is left out here and counted by the caller.
import { decideAll } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import { toOrder } from '../../utils/core/record/to-order';
import type { Moment } from '../../utils/core/time';
import type { StoredOrder } from '../../utils/store/schema';

export interface Decided {
  readonly order: Order;
  /** What the order shows: the first of `decisions`. */
  readonly decision: Decision;
  /** All that it asks for, most urgent first. */
  readonly decisions: readonly [Decision, ...Decision[]];
  readonly stored: StoredOrder;
}

/** One element, or none. */
export function decided(stored: StoredOrder, moment: Moment): Decided[] {
  try {
    const order = toOrder(stored.record, moment);
    const decisions = decideAll(order, moment);
    return [{ order, decision: decisions[0], decisions, stored }];
  } catch {
    return [];
  }
}
