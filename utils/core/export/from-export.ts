// An order of an export file as the rules see it. Total. A field may be missing or of another type, and becomes its
// default; nothing throws. Clocks that can be derived are added, so that a short file gets the same decision as the popup.
import { deadlineStateOf, withDerivedClocks } from '../clocks/derive-clocks';
import type { Order } from '../order';
import { ORDER_STATUSES, PAYMENT_METHODS } from '../order';
import { orderUrl } from '../record/site';
import { readDeadlines } from './read-deadlines';
import { linkOrNull, readCase, readEvents, readLine, readMoney, readParcel, readSpan, readStore } from './read-parts';
import { dateOrNull, fieldsOf, flagOrNull, instantOrNull, oneOf, readable, textOf, texts } from './read-value';

/** When a file does not say when an order was first seen: long before anything could have been due. */
const LONG_AGO = 0;
const SITE = /^aliexpress\.[a-z]{2,3}$/;

export function fromExport(value: unknown): Order {
  const fields = fieldsOf(value);
  const id = readId(fields.id);
  const site = SITE.test(textOf(fields.site)) ? textOf(fields.site) : 'aliexpress.com';
  const { deadlines: known, history } = readDeadlines(fields);
  const firstSeenAt = instantOrNull(fields.firstSeenAt) ?? LONG_AGO;
  const facts = {
    status: oneOf(ORDER_STATUSES, fields.status) ?? 'unknown',
    placedOn: dateOrNull(fields.placedOn),
    deliveredOn: dateOrNull(fields.deliveredOn),
    completedOn: dateOrNull(fields.completedOn),
    lastSeenAt: instantOrNull(fields.lastSeenAt) ?? firstSeenAt,
  };
  const deadlines = withDerivedClocks({ ...facts, deadlines: known });
  return {
    ...facts,
    id,
    site,
    url: linkOrNull(fields.url) ?? orderUrl(site, id),
    statusText: textOf(fields.statusText),
    choice: flagOrNull(fields.choice),
    store: readStore(fields.store),
    chatUrl: linkOrNull(fields.chatUrl),
    lines: readable(fields.lines, readLine),
    total: readMoney(fields.total),
    paidOn: dateOrNull(fields.paidOn),
    shippedOn: dateOrNull(fields.shippedOn),
    estimatedDelivery: readSpan(fields.estimatedDelivery),
    paymentMethod: oneOf(PAYMENT_METHODS, fields.paymentMethod),
    parcels: readable(fields.parcels, readParcel),
    deadlineState: deadlineStateOf(facts.status, deadlines),
    deadlines,
    history,
    returnsOffered: flagOrNull(fields.returnsOffered),
    cases: readable(fields.cases, readCase),
    events: readEvents(fields.events),
    ...snoozeOf(fields.snooze),
    note: textOf(fields.note),
    nickname: textOf(fields.nickname),
    firstSeenAt,
    unread: texts(fields.unread),
  };
}

function snoozeOf(value: unknown): Pick<Order, 'snooze'> {
  const fields = fieldsOf(value);
  const [until, at] = [dateOrNull(fields.until), instantOrNull(fields.at)];
  return until === null || at === null ? {} : { snooze: { until, at } };
}

/** A number is what a careless writer makes of an id; beyond 2^53 its digits are already lost. */
function readId(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : textOf(value);
}
