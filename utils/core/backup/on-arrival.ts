// An order that a file brought is new here: a date that was past by then is shown and never rung, whenever the file's computer
// first saw it. Owns which rungs that are.
import { decideAll } from '../decide';
import type { Order } from '../order';
import type { OrderRecord } from '../record/record';
import { toOrder } from '../record/to-order';
import { rungsAt } from '../reminders/ladder';
import type { Moment } from '../time';

/** Keys of rungs that stand at this moment and would not, had the order first been seen now. */
export function pastOnArrival(record: OrderRecord, moment: Moment): readonly string[] {
  const order = toOrder(record, moment);
  const standing = keysAt(order, moment);
  if (standing.length === 0) return [];
  const asNew = { ...order, firstSeenAt: moment.now };
  const stay = new Set(keysAt(asNew, moment));
  return standing.filter((key) => !stay.has(key));
}

const keysAt = (order: Order, moment: Moment): readonly string[] =>
  decideAll(order, moment).flatMap((decision) => rungsAt(order, decision, moment).map(({ key }) => key));
