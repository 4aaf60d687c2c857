// Which orders a computer tells the others of, most urgent first, and what it takes in from them. Pure: reading and
// writing are the background's.
import { canonicalJson } from '../record/canonical-json';
import type { OrderRecord } from '../record/record';
import { DAY, type Instant } from '../time';
import type { Device } from './items';
import { joinTravelled } from './join-record';
import { packOrder, type ToPack } from './pack';
import type { PackedOrder } from './packed';
import { type Travelled, unpackOrder } from './unpack';

/** Something of it was read or told here: only that is worth telling on. */
function hasOwn({ record, ledger }: ToPack): boolean {
  const { visits, events, handChanges, nickname, namedAt, snooze } = record;
  const told = events.length + handChanges > 0 || nickname !== '' || namedAt !== undefined || snooze !== undefined;
  return told || Object.keys(visits).length > 0 || ledger.some(({ state }) => state === 'acknowledged');
}

/** What is over is told for so long, since another computer may read its page and take it for open. */
const TOLD_AFTER = 30 * DAY;
const changedAt = ({ lastSeenAt, events }: OrderRecord): Instant =>
  Math.max(lastSeenAt, ...events.map(({ at, undoneAt }) => Math.max(at, undoneAt ?? 0)));

/** `orders`: most urgent first. One that is over here is told longer while another computer takes it for open. */
export function toTell(orders: readonly ToPack[], others: readonly Device[], now: Instant): readonly PackedOrder[] {
  const open = new Set(
    others.flatMap((device) => (device.silent ? [] : device.orders.flatMap(({ i, o }) => (o === 1 ? [] : i)))),
  );
  const isWorth = (order: ToPack): boolean => {
    const { record, done } = order;
    return done ? open.has(record.id) || changedAt(record) > now - TOLD_AFTER : hasOwn(order);
  };
  return orders.filter(isWorth).map(packOrder);
}

/** By order id: everything that computers which still speak tell of it. What cannot be read is left out alone. */
export function toldBy(devices: readonly Device[], now: Instant): ReadonlyMap<string, readonly Travelled[]> {
  const told = new Map<string, readonly Travelled[]>();
  for (const packed of devices.flatMap(({ silent, orders }) => (silent ? [] : orders))) {
    const travelled = unpackOrder(packed, now);
    if (travelled !== null) told.set(packed.i, [...(told.get(packed.i) ?? []), travelled]);
  }
  return told;
}

/** The record with all that was told; the very same record where nothing of it is new. */
export function withTold(record: OrderRecord | undefined, told: readonly Travelled[]): OrderRecord | undefined {
  const joined = told.reduce<OrderRecord | undefined>((known, { record: one }) => joinTravelled(known, one), record);
  return record !== undefined && canonicalJson(joined) === canonicalJson(record) ? record : joined;
}
