// What is known of an order after each visit, by the real record: the one clock that all schedulers are judged by.
import type { OrderReading } from '../../utils/core/reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { takeReading } from '../../utils/core/record/set-right';
import { toOrder } from '../../utils/core/record/to-order';
import type { Instant, Range } from '../../utils/core/time';

export interface Belief extends Range {
  readonly revision: number;
}

/** Null once it is finished. */
export function beliefOf(record: OrderRecord, now: Instant): Belief | null {
  const order = toOrder(record, { now, timeZone: 'UTC' });
  if (order.status === 'completed') return null;
  return (
    order.deadlines.find(
      ({ kind, basis }) => basis !== 'estimated' && /^(?:no-delivery-refund|protection-end)$/.test(kind),
    ) ?? null
  );
}

export interface Known {
  readonly at: Instant;
  readonly belief: Belief | null;
}

/** By order id, oldest first. */
export function beliefsOf(visits: readonly { readonly at: Instant; readonly reading: OrderReading }[]) {
  const records = new Map<string, OrderRecord>();
  const known = new Map<string, Known[]>();
  for (const { at, reading } of visits) {
    const record = takeReading(records.get(reading.id), reading);
    records.set(reading.id, record);
    known.set(reading.id, [...(known.get(reading.id) ?? []), { at, belief: beliefOf(record, at) }]);
  }
  return known;
}
