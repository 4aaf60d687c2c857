// Which fields of the export are empty only because no visit has read them. Nothing is guessed: a field is "read and empty"
// only when a page that carries it was read without missing it.
import type { Order } from '../order';
import type { PageKind } from '../reading';
import type { OrderRecord } from './record';

/** Every order has these, so an empty one was not read; `choice` and `returnsOffered` are null only when not seen. */
const ALWAYS_THERE = ['statusText', 'choice', 'store', 'lines', 'total', 'placedOn', 'returnsOffered'] as const;

/** These may be truly absent, and the pages that would show them if they were there. */
const MAY_BE_ABSENT = {
  paidOn: ['detail'],
  shippedOn: ['detail'],
  completedOn: ['detail'],
  deliveredOn: ['tracking'],
  estimatedDelivery: ['detail'],
  paymentMethod: ['detail'],
  // The details show a parcel only where it has a number already: without one they tell nothing.
  parcels: ['tracking'],
  deadlines: ['detail'],
  cases: ['returns'],
} as const satisfies Partial<Record<keyof Order, readonly PageKind[]>>;

/** Names in the order of the export's fields as listed above; `status` first when it is unknown. */
export function unreadFields(order: Omit<Order, 'unread'>, { visits }: OrderRecord): readonly string[] {
  const wasRead = (field: string, pages: readonly PageKind[]): boolean =>
    Object.values(visits).some(({ page, missed }) => pages.includes(page) && !missed.includes(field));
  const optional = Object.entries(MAY_BE_ABSENT).filter(([field, pages]) => !wasRead(field, pages));
  // Listed once: the background does this for ten thousand orders.
  const values = new Map<string, unknown>(Object.entries(order));
  const isUnread = (field: string): boolean =>
    !(field === 'deadlines' && order.deadlineState === 'none') && isEmpty(values.get(field));
  const open = [...ALWAYS_THERE, ...optional.map(([field]) => field)].filter(isUnread);
  return order.status === 'unknown' ? ['status', ...open] : open;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
