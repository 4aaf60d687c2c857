// The public export, version 1, as docs/export-format.md and docs/export.schema.json describe it. Types only. Fields may be
// added; none is renamed or given another meaning without a new version.
import type { Basis, ClockKind, ClockRole } from '../deadline';
import type { OrderCase, OrderEvent } from '../event';
import type { Order, Parcel, TrackingEvent } from '../order';
import type { CalendarDate } from '../time';

export const EXPORT_FORMAT = 'claimcheck-export';
export const EXPORT_VERSION = 1;

/** UTC, ISO 8601 with milliseconds and `Z`. */
export type IsoInstant = string;

export interface ExportDeadline {
  readonly kind: ClockKind;
  readonly role: ClockRole;
  readonly scope: string;
  readonly earliest: IsoInstant;
  readonly latest: IsoInstant;
  readonly basis: Basis;
  readonly text: string;
  readonly seenAt: IsoInstant;
}

export type ExportScan = Omit<TrackingEvent, 'at'> & { readonly at: IsoInstant | null };

export interface ExportParcel extends Omit<Parcel, 'lastEvent' | 'events'> {
  readonly lastEvent: ExportScan | null;
  readonly events?: readonly ExportScan[];
}

export interface ExportEvent extends Omit<OrderEvent, 'at'> {
  readonly at: IsoInstant;
}

type Converted = 'parcels' | 'deadlines' | 'history' | 'events' | 'snooze' | 'firstSeenAt' | 'lastSeenAt';
/** How things stand is exported, and that is `cases`. */
type Past = 'pastRefunds';

export interface ExportOrder extends Omit<Order, Converted | Past> {
  readonly parcels: readonly ExportParcel[];
  readonly deadlines: readonly ExportDeadline[];
  readonly history: readonly ExportDeadline[];
  readonly cases: readonly OrderCase[];
  readonly events: readonly ExportEvent[];
  /** Since version 0.2 of the extension. */
  readonly snooze: { readonly until: CalendarDate; readonly at: IsoInstant } | null;
  readonly firstSeenAt: IsoInstant;
  readonly lastSeenAt: IsoInstant;
}

export interface ExportFile {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAt: IsoInstant;
  readonly orders: readonly ExportOrder[];
}
