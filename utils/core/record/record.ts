// What is kept of one order: every field with where it was seen, every deadline ever read, and what the user told us.
// Types only. The shape is stored, so a change needs a migration (utils/store).
import type { Basis } from '../deadline';
import type { OrderEvent } from '../event';
import type { OrderStatus } from '../order';
import type { CaseReading, DeadlineReading, Finder, KnownBy, OrderFields, PageKind } from '../reading';
import type { CalendarDate, Instant } from '../time';

/** A value with the visit it came from. */
export interface Known<T> {
  readonly value: T;
  readonly page: PageKind;
  readonly finder: Finder;
  readonly seenAt: Instant;
  readonly basis: Basis;
  /** Absent: by a word, or kept before version 0.2. */
  readonly by?: KnownBy;
}

/** Beside what pages carry: looks at the status that were not sure. What they come to is known-status.ts. */
interface KeptFields extends OrderFields {
  /** The newest guessed word, where nothing sure was seen since. Since version 0.2. */
  guessedStatus: OrderStatus;
  /** The newest word that could not be read, where nothing sure was seen since. Since version 0.2. */
  unreadStatus: OrderStatus;
}

export type KnownFields = { readonly [F in keyof KeptFields]?: Known<KeptFields[F]> };

/** One deadline as one source (page kind × finder) stated it, over all the visits that stated the same. */
export interface Sighting extends DeadlineReading {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** The clock was ahead when it was last seen: a counter counted to a day that is too late. Since version 0.2. */
  readonly ahead?: true;
}

/** One state of one case, over all the visits that showed it. */
export interface CaseSighting extends CaseReading {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

/** What one source was seen to do. `missed`: fields its newest visit should have carried and could not read. */
export interface Visit {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly missed: readonly string[];
}

/** `undoneAt`: when the user took it back; null while it holds. */
export interface RecordedEvent extends OrderEvent {
  readonly undoneAt: Instant | null;
}

/** The refund date as the user set it. Given back later, it is none: `handClearedAt`. */
export interface HandDate {
  readonly date: CalendarDate;
  readonly setAt: Instant;
}

/** What the user said about reminding later, kept with its time so that of two computers the later word counts. */
export interface SnoozeWord {
  readonly until: CalendarDate | null;
  readonly at: Instant;
}

/** What a file told of an order, apart from what pages told: it counts only while no page has. Since version 0.2. */
export type FileFacts = Pick<OrderRecord, 'fields' | 'sightings' | 'cases'>;

export interface OrderRecord {
  readonly id: string;
  /** Registrable domain. */
  readonly site: string;
  readonly fields: KnownFields;
  /** Sorted by key, so that equal sets are equal arrays. */
  readonly sightings: readonly Sighting[];
  /** Sorted by key. Absent in records from before version 0.2, and while no page told of a case. */
  readonly cases?: readonly CaseSighting[];
  /** By `${page}/${finder}`. */
  readonly visits: Readonly<Record<string, Visit>>;
  readonly events: readonly RecordedEvent[];
  readonly note: string;
  /** When the user wrote the note; absent before version 0.2 and when never. */
  readonly notedAt?: Instant;
  readonly nickname: string;
  /** When the user named it; absent before version 0.2 and when never. */
  readonly namedAt?: Instant;
  /** A short title that another computer told of; shown until the lines are read here. Since version 0.2. */
  readonly toldTitle?: string;
  readonly fromFile?: FileFacts;
  readonly handDate: HandDate | null;
  /** When the user last gave the date back to the pages; absent before version 0.2 and when never. Not after `setAt`. */
  readonly handClearedAt?: Instant;
  /** The newest word on it; `until` is null once it was taken back. Absent when there never was one. Since version 0.2. */
  readonly snooze?: SnoozeWord;
  /**
   * Rises each time the user sets or clears the date, past all that another computer can have reached by then: each change makes
   * the date ring anew.
   */
  readonly handChanges: number;
  /** Null while the order is kept. Set: a tombstone, which no reading brings back. */
  readonly forgottenAt: Instant | null;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}
