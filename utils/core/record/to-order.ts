// The order that rules and views see, made from its record: best fields, current deadlines, derived clocks.
import { deadlineStateOf, hasProtection, withDerivedClocks } from '../clocks/derive-clocks';
import type { Deadline } from '../deadline';
import type { OrderEvent } from '../event';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { Moment } from '../time';
import { believed } from './believed';
import { currentCases } from './current-cases';
import type { ClockState } from './deadlines';
import { currentDeadlines } from './deadlines';
import { statusIn } from './known-status';
import type { OrderRecord } from './record';
import { orderUrl } from './site';
import { unreadFields } from './unread';

/** Clocks that stop when the order is over; those of a case run on. */
const ORDER_CLOCKS: readonly Deadline['kind'][] = [
  'delivery-promise',
  'no-delivery-refund',
  'protection-end',
  'ship-by',
  'dispute-opens',
  'dispute-closes',
  'return-window',
  'collect-by',
  'ask-extension',
];

/** Total for any record, a forgotten one too. `moment.now` bounds how far ahead a date is believed. */
export function toOrder(kept: OrderRecord, moment: Moment): Order {
  const record = believed(kept);
  const { id, site, fields, note, nickname, firstSeenAt, lastSeenAt } = record;
  const status = statusIn(fields);
  const { current, history } = retireClocks(status, currentDeadlines(record, moment.now));
  const read = {
    status,
    placedOn: fields.placedOn?.value ?? null,
    deliveredOn: fields.deliveredOn?.value ?? null,
    completedOn: fields.completedOn?.value ?? null,
    lastSeenAt,
  };
  const deadlines = withDerivedClocks({ ...read, deadlines: current });
  const order = {
    ...read,
    id,
    site,
    url: orderUrl(site, id),
    statusText: fields.statusText?.value ?? '',
    choice: fields.choice?.value ?? null,
    store: fields.store?.value ?? null,
    chatUrl: fields.chatUrl?.value ?? null,
    lines: fields.lines?.value ?? toldLines(record),
    total: fields.total?.value ?? null,
    paidOn: fields.paidOn?.value ?? null,
    shippedOn: fields.shippedOn?.value ?? null,
    estimatedDelivery: fields.estimatedDelivery?.value ?? null,
    paymentMethod: fields.paymentMethod?.value ?? null,
    parcels: fields.parcels?.value ?? [],
    returnsOffered: fields.returnsOffered?.value ?? null,
    deadlineState: deadlineStateOf(status, deadlines),
    deadlines,
    history,
    ...currentCases(record, moment),
    events: eventsOf(record),
    ...snoozeOf(record),
    note,
    nickname,
    firstSeenAt,
  };
  return { ...order, unread: unreadFields(order, record) };
}

/** A clock that no longer runs is history: all of them once the order is over, the shipping one once it was shipped. */
function retireClocks(status: OrderStatus, { current, history }: ClockState): ClockState {
  const shipped = status === 'awaiting-delivery' || status === 'completed';
  const runs = ({ kind }: Deadline): boolean =>
    !((shipped && kind === 'ship-by') || (!hasProtection(status) && ORDER_CLOCKS.includes(kind)));
  const retired = current.filter((deadline) => !runs(deadline));
  return { current: current.filter(runs), history: [...history, ...retired].sort((a, b) => a.seenAt - b.seenAt) };
}

/** What another computer told of an order whose lines were never read here: a title, no more. */
function toldLines({ toldTitle }: OrderRecord): readonly OrderLine[] {
  if (toldTitle === undefined) return [];
  return [{ id: null, title: toldTitle, variant: null, quantity: null, price: null, url: null }];
}

function snoozeOf({ snooze }: OrderRecord): Pick<Order, 'snooze'> {
  return snooze === undefined || snooze.until === null ? {} : { snooze: { until: snooze.until, at: snooze.at } };
}

function eventsOf({ events }: OrderRecord): readonly OrderEvent[] {
  return events
    .filter(({ undoneAt }) => undoneAt === null)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ undoneAt: _undoneAt, ...event }) => event);
}
