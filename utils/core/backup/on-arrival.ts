// An order that a file brought is new here: a date that was past by then is shown and never rung, whenever the file's computer
// first saw it. Owns which rungs that are.
import { decide } from '../decide';
import type { OrderRecord } from '../record/record';
import { toOrder } from '../record/to-order';
import { rungsAt } from '../reminders/ladder';
import type { Moment } from '../time';

/** Keys of rungs that stand at this moment and would not, had the order first been seen now. */
export function pastOnArrival(record: OrderRecord, moment: Moment): readonly string[] {
  const order = toOrder(record, moment);
  const standing = rungsAt(order, decide(order, moment), moment);
  if (standing.length === 0) return [];
  const asNew = { ...order, firstSeenAt: moment.now };
  const stay = new Set(rungsAt(asNew, decide(asNew, moment), moment).map(({ key }) => key));
  return standing.map(({ key }) => key).filter((key) => !stay.has(key));
}
