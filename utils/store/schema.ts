// What the database holds. A change here is a new version: a file in migrations/ and a dump of the old shape in the tests.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ComputerClock } from '../core/computer-clock';
import type { Learned } from '../core/dictionary';
import type { Evidence } from '../core/evidence/evidence';
import type { ReadingHealth } from '../core/health/reading-health';
import type { PageKind } from '../core/reading';
import type { OrderRecord } from '../core/record/record';
import type { LedgerEntry } from '../core/reminders/ledger';
import type { Missed } from '../core/reminders/missed';
import type { Instant } from '../core/time';

export const NAME = 'claimcheck';
export const VERSION = 3;

export interface StoredOrder {
  readonly record: OrderRecord;
  /** `done`: nothing can ring or change by time alone. `forgotten`: only the tombstone is left. */
  readonly open: 'open' | 'done' | 'forgotten';
  /** When something of this order may ring next; null when nothing will. */
  readonly wakeAt: Instant | null;
  readonly lastSeenAt: Instant;
}

export interface Unreadable {
  readonly url: string;
  readonly why: string;
  readonly at: Instant;
}

interface LastPage {
  readonly url: string;
  /** Means nothing after a restart of the browser. */
  readonly tabId: number | null;
  readonly at: Instant;
}

export interface Meta {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  /** The newest page of each kind that should have held orders and could not be read; cleared by the next good one. */
  readonly unreadable: Readonly<Partial<Record<PageKind, Unreadable>>>;
  /** The newest page of each kind that reported, read or not, and the tab that showed it. Since version 0.2. */
  readonly lastPages: Readonly<Partial<Record<PageKind, LastPage>>>;
  readonly listSeenAt: Instant | null;
  /** When a notification last was shown; null when never. Since version 0.2. */
  readonly notifiedAt: Instant | null;
  /** Since version 0.2. */
  readonly reading: ReadingHealth;
  /** When the plan was last looked at, and since when that went on without a break. Since version 0.2. */
  readonly awakeAt: Instant | null;
  readonly ranSince: Instant | null;
  /** What came due while the browser was closed, until it was seen. Since version 0.2. */
  readonly missed: Missed | null;
  /** Whether the user saw a notification: asked after a test, or known by a click. Null before. Since version 0.2. */
  readonly noticeSeen: boolean | null;
  readonly firstVisitSeen: boolean;
  /** Since version 0.2. */
  readonly clock: ComputerClock;
  /** The settings and time zone that the kept plans were made for; when they differ, all open orders are planned anew. */
  readonly plannedFor: string;
}

export interface Schema extends DBSchema {
  orders: {
    key: string;
    value: StoredOrder;
    indexes: { 'by-open': StoredOrder['open']; 'by-wake': Instant };
  };
  ledger: {
    key: string;
    value: LedgerEntry;
    indexes: { 'by-order': string; 'by-notice': string };
  };
  /** By language, kind, code and words. */
  dictionary: { key: string; value: Learned };
  /** What is known of each picture and file. The bytes are in a database of their own (blobs.ts). Since version 3. */
  evidence: { key: string; value: Evidence; indexes: { 'by-order': string } };
  /** One record under one key; a part that is missing has its default. */
  meta: { key: string; value: Partial<Meta> };
}

export type Database = IDBPDatabase<Schema>;
