// One visit's parsed facts of one order, before they are merged. Types only. A field that was not read is absent.
import type { Deadline } from './deadline';
import type { DateSpan, Money, OrderLine, OrderStatus, Parcel, PaymentMethod, Store } from './order';
import type { CalendarDate, Instant } from './time';

export type PageKind = 'list' | 'detail' | 'tracking' | 'returns';
export type Finder = 'layout' | 'payload';

/** Fields that pages carry; each is kept with where and when it was seen. */
export interface OrderFields {
  status: OrderStatus;
  statusText: string;
  choice: boolean;
  store: Store;
  chatUrl: string;
  lines: readonly OrderLine[];
  total: Money;
  placedOn: CalendarDate;
  paidOn: CalendarDate;
  shippedOn: CalendarDate;
  completedOn: CalendarDate;
  deliveredOn: CalendarDate;
  estimatedDelivery: DateSpan;
  paymentMethod: PaymentMethod;
  parcels: readonly Parcel[];
  returnsOffered: boolean;
}
export type FieldName = keyof OrderFields;

/** A deadline as one page stated it. Its basis is `page` or `payload`, or `computed` from dates of the same page. */
export type DeadlineReading = Omit<Deadline, 'revision' | 'seenAt'>;

export interface OrderReading {
  readonly id: string;
  readonly site: string;
  readonly page: PageKind;
  readonly finder: Finder;
  readonly seenAt: Instant;
  readonly fields: Readonly<Partial<OrderFields>>;
  readonly deadlines: readonly DeadlineReading[];
  /** Fields the page should carry and that could not be read, by name. */
  readonly missed: readonly string[];
}
