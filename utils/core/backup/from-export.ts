// An order of an export file → a record. Whatever the file says of pages lies apart (`fromFile`) and counts only while no page
// was read; what the user told, named and set is the user's. A pause of reminders is not taken: a file silences nothing.
import type { OrderEvent } from '../event';
import { fromExport } from '../export/from-export';
import { type Fields, fieldsOf } from '../export/read-value';
import type { Order } from '../order';
import { NICKNAME_LENGTH, NOTE_LENGTH } from '../record/changes';
import { emptyRecord } from '../record/empty-record';
import type { OrderRecord, RecordedEvent } from '../record/record';
import { dayRange, type Instant, statedDays } from '../time';
import { AHEAD } from '../travel/unpack';
import { fileFacts } from './file-facts';

/** The digits of an order's number, on every site and at any time. */
const ID = /^\d{8,22}$/;
const MOST_EVENTS = 500;
const LONGEST = { id: 64, type: 40, text: 200 } as const;

/** Why an entry of a file is no order that can be kept. `damaged`: a whole part of the file, of some orders. */
export type UnreadableWhy = 'no-order' | 'no-number' | 'lost-digits' | 'broken' | 'damaged';

/** One that has no id gets one that is the same every time, and differs where the event does. */
function eventOf(event: OrderEvent): RecordedEvent {
  const { id, type, on, at, problem, step, number, outcome, asked, amount, until, lines } = event;
  const own = /^event-\d+$/.test(id) ? `${on} ${type} ${at} ${step ?? ''} ${problem ?? ''}` : id;
  const texts = Object.entries({ problem, step, number, outcome }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text.slice(0, LONGEST.text)]],
  );
  const numbers = Object.entries({ asked, amount }).filter(([, sum]) => sum !== undefined && sum >= 0);
  const about = Object.fromEntries([...texts, ...numbers]);
  const known = { id: own.slice(0, LONGEST.id), type: type.slice(0, LONGEST.type), on, at, ...about };
  return { ...known, ...(until !== undefined && { until }), ...(lines !== undefined && { lines }), undoneAt: null };
}

function eventsOf({ events }: Order, now: Instant): readonly RecordedEvent[] {
  const told = events.filter(({ at, on }) => at <= now + AHEAD && dayRange(on).earliest <= now + AHEAD);
  const byId = new Map(told.slice(0, MOST_EVENTS).map((event) => [eventOf(event).id, eventOf(event)]));
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** A refund date that the user had set by hand. */
function handOf({ deadlines }: Order, now: Instant): Partial<OrderRecord> {
  const set = deadlines.find(
    ({ kind, scope, basis }) => kind === 'no-delivery-refund' && scope === 'order' && basis === 'user',
  );
  if (set === undefined) return {};
  return { handDate: { date: statedDays(set).from, setAt: Math.min(set.seenAt, now) }, handChanges: 1 };
}

function refusalOf(value: unknown, { id }: Fields): UnreadableWhy | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no-order';
  // Beyond 2^53 a number has lost its last digits, and would be another order.
  if (typeof id === 'number' && !Number.isSafeInteger(id)) return 'lost-digits';
  return null;
}

/** `value`: one entry of the file's `orders`. `now` in UTC ms: nothing is believed to have been seen after it. */
export function recordOfExport(value: unknown, now: Instant): OrderRecord | UnreadableWhy {
  const fields = fieldsOf(value);
  const refused = refusalOf(value, fields);
  if (refused !== null) return refused;
  const order = fromExport(fields);
  if (!ID.test(order.id)) return 'no-number';
  const lastSeenAt = order.lastSeenAt === 0 ? now : Math.min(order.lastSeenAt, now);
  const firstSeenAt = order.firstSeenAt === 0 ? lastSeenAt : Math.min(order.firstSeenAt, lastSeenAt);
  return {
    ...emptyRecord(order.id, order.site, firstSeenAt),
    lastSeenAt,
    events: eventsOf(order, now),
    note: order.note.slice(0, NOTE_LENGTH),
    nickname: order.nickname.slice(0, NICKNAME_LENGTH),
    ...handOf(order, now),
    fromFile: fileFacts(fields, order, lastSeenAt, now),
  };
}
