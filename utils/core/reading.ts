// One visit's parsed facts of one order, before they are merged. Types only. A field that was not read is absent.
import type { Deadline } from './deadline';
import type { CaseState } from './event';
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

/**
 * By what a field is known, least first. `guess`: an inferred word; beside better ones it may do what record/known-status.ts
 * says, and nothing else. `word`: one seen on the site. `attribute`: a mark that is no word. `dictionary`: a word that the
 * site's own answers taught. `code`: theirs.
 */
export const KNOWN_BY = ['guess', 'word', 'attribute', 'dictionary', 'code'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** A dispute or return as one page told of it. */
export interface CaseReading {
  /** AliExpress's number of it; null where the page shows none. */
  readonly id: string | null;
  /** Empty where the page does not say which lines it is about. */
  readonly lineIds: readonly string[];
  readonly state: CaseState;
  /** The page says only that it runs, not whose turn it is: `state` is `waiting-seller` then. */
  readonly vague: boolean;
  /** As shown; "" where a code told it. */
  readonly text: string;
  readonly openedOn: CalendarDate | null;
  readonly amount: { readonly amount: number; readonly currency: string | null } | null;
}

/** A deadline as one page stated it. Its basis is `page` or `payload`, or `computed` from dates of the same page. */
export type DeadlineReading = Omit<Deadline, 'revision' | 'seenAt'>;

export interface OrderReading {
  readonly id: string;
  readonly site: string;
  readonly page: PageKind;
  readonly finder: Finder;
  readonly seenAt: Instant;
  readonly fields: Readonly<Partial<OrderFields>>;
  /** A field that is not named is known by a word. */
  readonly knownBy?: Readonly<Partial<Record<FieldName, KnownBy>>>;
  /** Since version 0.2. */
  readonly cases?: readonly CaseReading[];
  readonly deadlines: readonly DeadlineReading[];
  /** Fields the page should carry and that could not be read, by name. */
  readonly missed: readonly string[];
}
