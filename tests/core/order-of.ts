// Orders for the tests of the rules: everything unread unless said, dated around a refund date of 4 Sep 2026.

import type { Deadline } from '../../utils/core/deadline';
import { decide } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { OrderEvent } from '../../utils/core/event';
import type { Order, Parcel } from '../../utils/core/order';
import { dayRange, type Instant, type Moment, type Range } from '../../utils/core/time';

const BERLIN = 'Europe/Berlin';

/** Noon in Berlin on a summer day. */
export const noon = (date: string, timeZone = BERLIN): Moment => ({ now: Date.parse(`${date}T10:00:00Z`), timeZone });
export const at = (iso: string, timeZone = BERLIN): Moment => ({ now: Date.parse(iso), timeZone });

const PLAIN: Order = {
  id: '8190000000000001',
  site: 'aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  status: 'awaiting-delivery',
  statusText: '',
  choice: null,
  store: null,
  chatUrl: null,
  lines: [],
  total: null,
  placedOn: null,
  paidOn: null,
  shippedOn: null,
  completedOn: null,
  deliveredOn: null,
  estimatedDelivery: null,
  paymentMethod: null,
  parcels: [],
  deadlineState: 'unknown',
  deadlines: [],
  history: [],
  returnsOffered: null,
  cases: [],
  events: [],
  note: '',
  nickname: '',
  firstSeenAt: 0,
  lastSeenAt: 0,
  unread: [],
};

export const orderOf = (part: Partial<Order> = {}): Order => ({ ...PLAIN, ...part });

const BASE = { scope: 'order', basis: 'page', text: 'as the page says it', seenAt: 0, revision: 1 } as const;

/** A refund date, D− and D+ when two are given. */
export const refundDate = (from: string, to = from, part: Partial<Deadline> = {}): Deadline => ({
  ...BASE,
  kind: 'no-delivery-refund',
  role: 'opens',
  precision: 'day',
  earliest: dayRange(from).earliest,
  latest: dayRange(to).latest,
  ...part,
});

/** A counter that runs out at the instant, known to the minute. */
export const counter = (end: Instant | string, part: Partial<Deadline> = {}): Deadline => {
  const instant = typeof end === 'string' ? Date.parse(end) : end;
  const range: Range = { earliest: instant - 30_000, latest: instant + 30_000 };
  return { ...BASE, kind: 'protection-end', role: 'act', precision: 'second', ...range, ...part };
};

export const dated = (kind: Deadline['kind'], date: string, part: Partial<Deadline> = {}): Deadline =>
  refundDate(date, date, { kind, role: 'act', ...part });

export const told = (type: string, on: string, part: Partial<OrderEvent> = {}): OrderEvent => ({
  id: `${type}-${on}`,
  type,
  on,
  at: Date.parse(`${on}T10:00:00Z`),
  ...part,
});

export const parcel = (part: Partial<Parcel> = {}): Parcel => ({
  trackingNumber: 'LP00123456789012',
  carrier: null,
  lineIds: [],
  lastEvent: null,
  ...part,
});

/** Its tracking was read, and lists what the store announced alone. */
export const announced = (on = '2026-07-16'): Parcel =>
  parcel({ lastEvent: { at: Date.parse(`${on}T10:00:00Z`), code: 'AE_ORDER_SHIPPED', text: 'Shipped' } });

export const scanned = (on: string, code = 'AE_LH_DEPART', text = 'Departed'): Parcel =>
  parcel({ lastEvent: { at: Date.parse(`${on}T10:00:00Z`), code, text } });

/** What a table of expectations compares: "23 now 2026-09-02". */
const gist = ({ row, level, step }: Decision): string => `${row} ${level} ${step.lastDay ?? '–'}`;

export const gistOf = (order: Order, moment: Moment): string => gist(decide(order, moment));
