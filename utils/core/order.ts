// What is known of one order, as every rule and every view sees it. Types only; the public export has the same shape.
import type { Deadline } from './deadline';
import type { OrderCase, OrderEvent } from './event';
import type { CalendarDate, Instant } from './time';

export const ORDER_STATUSES = [
  'awaiting-payment',
  'processing',
  'awaiting-delivery',
  'completed',
  'cancelled',
  'closed',
  'expired',
  'unknown',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** `currency` is ISO 4217, or null for a bare $, ¥ or kr. `text` is what the page shows. */
export interface Money {
  readonly amount: number;
  readonly currency: string | null;
  readonly text: string;
}

export interface Store {
  readonly name: string;
  readonly url: string | null;
}

export interface OrderLine {
  readonly id: string | null;
  readonly title: string;
  readonly variant: string | null;
  readonly quantity: number | null;
  /** Price of one piece; null where the page does not show it. */
  readonly price: Money | null;
  readonly url: string | null;
  /** The listing as it was when bought, which the store cannot change; null or absent where no page showed its link. */
  readonly snapshotUrl?: string | null;
}

export interface TrackingEvent {
  readonly at: Instant | null;
  readonly code: string | null;
  readonly text: string;
}

export interface Parcel {
  readonly trackingNumber: string | null;
  readonly carrier: string | null;
  readonly lineIds: readonly string[];
  readonly lastEvent: TrackingEvent | null;
  /** Its number at the other carrier, AliExpress's own beside the local one; null or absent where there is none. */
  readonly otherNumber?: string | null;
  /** When the page expects this parcel; absent where it does not say. */
  readonly estimatedDelivery?: DateSpan;
  /** Scans that say where it is, newest first, at most 30; absent where no page gave them with their codes. */
  readonly events?: readonly TrackingEvent[];
  /** A page listed its scans, and there was none. Absent: no `lastEvent` means only that none was read. */
  readonly scans?: 'none';
}

export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const PAYMENT_METHODS = [
  'card',
  'paypal',
  'google-pay',
  'apple-pay',
  'klarna',
  'bank-transfer',
  'pix',
  'wallet',
  'balance',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Reminders pause until the local day `until`; the user said so at `at`. */
export interface Snooze {
  readonly until: CalendarDate;
  readonly at: Instant;
}

export type DeadlineState = 'read' | 'estimated' | 'unknown' | 'none';

export interface Order {
  readonly id: string;
  /** Registrable domain: `aliexpress.com`, `aliexpress.us`, `aliexpress.ru`. */
  readonly site: string;
  readonly url: string;
  readonly status: OrderStatus;
  readonly statusText: string;
  readonly choice: boolean | null;
  readonly store: Store | null;
  readonly chatUrl: string | null;
  readonly lines: readonly OrderLine[];
  readonly total: Money | null;
  readonly placedOn: CalendarDate | null;
  readonly paidOn: CalendarDate | null;
  readonly shippedOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  readonly deliveredOn: CalendarDate | null;
  readonly estimatedDelivery: DateSpan | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly parcels: readonly Parcel[];
  readonly deadlineState: DeadlineState;
  /** At most one entry per kind and scope; where sources disagree its range spans both. */
  readonly deadlines: readonly Deadline[];
  /** Earlier entries of the same kinds, oldest first. */
  readonly history: readonly Deadline[];
  readonly returnsOffered: boolean | null;
  readonly cases: readonly OrderCase[];
  /** Refunded, and another case of their line took their place: their money is back, and nothing else of them counts. */
  readonly pastRefunds?: readonly OrderCase[];
  /** Not undone, oldest first. */
  readonly events: readonly OrderEvent[];
  /** Absent when none was set, or it was taken back. Since version 0.2. */
  readonly snooze?: Snooze;
  readonly note: string;
  readonly nickname: string;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** Top-level fields of the export that no visit has read and that are therefore null or empty. */
  readonly unread: readonly string[];
}
