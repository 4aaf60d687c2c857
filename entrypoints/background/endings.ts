// One ending told of several orders at once, and taken back of all of them. Each call is one change, all or none; orders
// that are not kept are left out.
import type { OrderEvent } from '../../utils/core/event';
import { withEvent, withoutEvent } from '../../utils/core/record/changes';
import type { OrderRecord } from '../../utils/core/record/record';
import { localDay, type Moment } from '../../utils/core/time';
import { changeOrders } from '../../utils/store/orders';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { Payload } from '../../utils/webext/messages';
import { momentAt } from './moment';
import { planOf } from './plan';
import { sync } from './reminders';
import { withStore } from './store';

async function changeAll(
  orderIds: readonly string[],
  { now }: From,
  apply: (record: OrderRecord, moment: Moment) => OrderRecord,
): Promise<void> {
  const moment = momentAt(now);
  const change = (_id: string, record: OrderRecord | undefined) =>
    record === undefined || record.forgottenAt !== null ? undefined : apply(record, moment);
  const changed = await withStore((database) => changeOrders(database, orderIds, change, planOf(moment)));
  if (changed.length === 0) throw new Refusal('invalid');
  await bumpRevision(now);
  // Planning thousands anew takes its time; what was told is kept already.
  void sync(moment);
}

export async function addEndings(add: Payload<'add-endings'>, from: From): Promise<{ eventId: string }> {
  const eventId = crypto.randomUUID();
  await changeAll(add.orderIds, from, (record, { now, timeZone }) => {
    const event: OrderEvent = { type: add.type, id: eventId, on: localDay(now, timeZone), at: now };
    return withEvent(record, event);
  });
  return { eventId };
}

export async function undoEndings({ orderIds, eventId }: Payload<'undo-endings'>, from: From): Promise<null> {
  await changeAll(orderIds, from, (record, { now }) => withoutEvent(record, eventId, now));
  return null;
}
