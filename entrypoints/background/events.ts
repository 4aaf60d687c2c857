// What the user tells about one order: taps and their undo, a date by hand, a note, forgetting. Each is one change of one
// record; an order that is not kept is an invalid request.
import { decide } from '../../utils/core/decide';
import type { OrderEvent } from '../../utils/core/event';
import * as changes from '../../utils/core/record/changes';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { snoozeDays } from '../../utils/core/reminders/snooze';
import { DAY, dayRange, isCalendarDate, localDay, type Moment } from '../../utils/core/time';
import { changeOrder } from '../../utils/store/orders';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { Payload } from '../../utils/webext/messages';
import { momentAt } from './moment';
import { planOf } from './plan';
import { sync } from './reminders';
import { withStore } from './store';

async function change(
  orderId: string,
  { now }: From,
  apply: (record: OrderRecord, moment: Moment) => OrderRecord,
): Promise<void> {
  const moment = momentAt(now);
  const changed = await withStore((database) =>
    changeOrder(database, orderId, (record) => apply(record, moment), planOf(moment)),
  );
  if (changed === undefined) throw new Refusal('invalid');
  await sync(moment);
  await bumpRevision(now);
}

export async function addEvent(add: Payload<'add-event'>, from: From): Promise<{ eventId: string }> {
  const { orderId, ...told } = add;
  if (told.until !== undefined && !isCalendarDate(told.until)) throw new Refusal('invalid');
  const eventId = crypto.randomUUID();
  await change(orderId, from, (record, { now, timeZone }) => {
    const event: OrderEvent = { ...told, id: eventId, on: localDay(now, timeZone), at: now };
    return changes.withEvent(record, event);
  });
  return { eventId };
}

export async function undoEvent({ orderId, eventId }: Payload<'undo-event'>, from: From): Promise<null> {
  await change(orderId, from, (record, { now }) => changes.withoutEvent(record, eventId, now));
  return null;
}

export async function tellAgain({ orderId, eventId }: Payload<'tell-again'>, from: From): Promise<null> {
  const id = crypto.randomUUID();
  await change(orderId, from, (record) => changes.withEventAgain(record, eventId, id));
  return null;
}

/** Farther ahead than any protection runs: a slip of the pen, and no day to rest on. */
const FARTHEST = 200 * DAY;

export async function setDate({ orderId, date }: Payload<'set-date'>, from: From): Promise<null> {
  const believable = date === null || (isCalendarDate(date) && dayRange(date).earliest <= from.now + FARTHEST);
  if (!believable) throw new Refusal('invalid');
  await change(orderId, from, (record, { now }) => changes.withHandDate(record, date, now));
  return null;
}

/** Only as far as the step's last day: a day beyond it is refused, and so is a snooze of what does not ring. */
export async function setSnooze({ orderId, until }: Payload<'set-snooze'>, from: From): Promise<null> {
  await change(orderId, from, (record, moment) => {
    const order = toOrder(record, moment);
    const days = snoozeDays(decide(order, moment), moment);
    const fits = until === null || (days !== null && until >= days.from && until <= days.to);
    if (!fits) throw new Refusal('invalid');
    return changes.withSnooze(record, until, moment.now);
  });
  return null;
}

export async function setNote({ orderId, ...texts }: Payload<'set-note'>, from: From): Promise<null> {
  await change(orderId, from, (record, { now }) => changes.withNote(record, texts, now));
  return null;
}

/** Leaves a tombstone: reading the order again does not bring it back, only the user does. */
export async function forgetOrder({ orderId }: Payload<'forget-order'>, from: From): Promise<null> {
  await change(orderId, from, (record, { now }) => changes.forget(record, now));
  return null;
}

export async function restoreOrder({ orderId }: Payload<'restore-order'>, from: From): Promise<null> {
  await change(orderId, from, (record) => changes.restore(record));
  return null;
}
