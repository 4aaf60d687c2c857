// Orders as the public export file: plain JSON, the same bytes for the same orders. Leaves nothing undefined.
import type { Deadline } from '../deadline';
import type { Order, OrderLine, Parcel, Store, TrackingEvent } from '../order';
import type { Instant } from '../time';
import type {
  ExportDeadline,
  ExportEvent,
  ExportFile,
  ExportOrder,
  ExportParcel,
  ExportScan,
  IsoInstant,
} from './format';
import { EXPORT_FORMAT, EXPORT_VERSION } from './format';

/** The whole file, orders sorted by id (as text). `now` is UTC ms. */
export function toExport(orders: readonly Order[], now: Instant): ExportFile {
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: iso(now),
    orders: [...orders].sort((a, b) => (a.id < b.id ? -1 : 1)).map(exportOrder),
  };
}

function exportOrder(order: Order): ExportOrder {
  return {
    id: order.id,
    site: order.site,
    url: order.url,
    status: order.status,
    statusText: order.statusText.trim(),
    choice: order.choice,
    store: order.store && exportStore(order.store),
    chatUrl: order.chatUrl,
    lines: order.lines.map(exportLine),
    total: order.total && { ...order.total, text: order.total.text.trim() },
    placedOn: order.placedOn,
    paidOn: order.paidOn,
    shippedOn: order.shippedOn,
    completedOn: order.completedOn,
    deliveredOn: order.deliveredOn,
    estimatedDelivery: order.estimatedDelivery,
    paymentMethod: order.paymentMethod,
    parcels: order.parcels.map(exportParcel),
    deadlineState: order.deadlineState,
    deadlines: order.deadlines.map(exportDeadline),
    returnsOffered: order.returnsOffered,
    cases: order.cases,
    events: order.events.map(({ at, ...event }): ExportEvent => ({ ...event, at: iso(at) })),
    snooze: order.snooze ? { until: order.snooze.until, at: iso(order.snooze.at) } : null,
    note: order.note.trim(),
    nickname: order.nickname.trim(),
    firstSeenAt: iso(order.firstSeenAt),
    lastSeenAt: iso(order.lastSeenAt),
    unread: order.unread,
    history: order.history.map(exportDeadline),
  };
}

function exportStore({ name, url }: Store): Store {
  return { name: name.trim(), url };
}

function exportLine({ id, title, variant, quantity, price, url, snapshotUrl = null }: OrderLine): OrderLine {
  return {
    id,
    title: title.trim(),
    variant: variant?.trim() ?? null,
    quantity,
    price: price && { ...price, text: price.text.trim() },
    url,
    snapshotUrl,
  };
}

const exportScan = ({ at, code, text }: TrackingEvent): ExportScan => ({
  at: at === null ? null : iso(at),
  code,
  text: text.trim(),
});

function exportParcel(parcel: Parcel): ExportParcel {
  const { trackingNumber, otherNumber = null, carrier, lineIds, lastEvent, estimatedDelivery, events, scans } = parcel;
  return {
    trackingNumber,
    otherNumber,
    carrier: carrier?.trim() ?? null,
    lineIds,
    lastEvent: lastEvent && exportScan(lastEvent),
    ...(estimatedDelivery && { estimatedDelivery }),
    ...(events && { events: events.map(exportScan) }),
    ...(scans && { scans }),
  };
}

function exportDeadline({ kind, role, scope, earliest, latest, basis, text, seenAt }: Deadline): ExportDeadline {
  return {
    kind,
    role,
    scope,
    earliest: iso(earliest),
    latest: iso(latest),
    basis,
    text: text.trim(),
    seenAt: iso(seenAt),
  };
}

function iso(instant: Instant): IsoInstant {
  return new Date(instant).toISOString();
}
