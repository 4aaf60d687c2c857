// Where the shop's answers come from: practice orders, or captured answers that are played back.
import { type Answer, emptyAnswer, LIST_API } from './answer';
import { detailAnswer } from './detail-answer';
import { type ListCall, listAnswer } from './list-answer';
import type { PracticeOrder } from './practice-order';
import { type TrackingAnswer, trackingAnswer } from './tracking-answer';
import type { Manner } from './words';

export interface Source {
  /** The orders themselves, for pages that the server draws; a capture has none. */
  readonly orders?: readonly PracticeOrder[];
  /** Orders whose details can be opened, in list order. */
  readonly detailIds: readonly string[];
  list(call: ListCall): Answer;
  /** Null: the shop has no such order. */
  detail(id: string, manner: Manner): Answer | null;
  /** Null: the shop has no such order. */
  tracking(id: string, manner: Manner): TrackingAnswer | null;
}

/** `size`: orders a page of the list, where it is not the shop's own number. */
export function practiceSource(orders: readonly PracticeOrder[], size?: number): Source {
  return {
    orders,
    detailIds: orders.map(({ id }) => id),
    list: (call) =>
      call.page < 1 ? emptyAnswer(LIST_API, call.now) : listAnswer(orders, { ...call, ...(size && { size }) }),
    detail: (id, manner) => {
      const order = orders.find((one) => one.id === id);
      return order ? detailAnswer(order, manner) : null;
    },
    tracking: (id, manner) => {
      const order = orders.find((one) => one.id === id);
      return order ? trackingAnswer(order, manner) : null;
    },
  };
}
