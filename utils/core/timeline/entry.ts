// One line of an order's timeline. Types only; the timeline itself is timeline.ts.
import type { CalendarDate, Instant } from '../time';
import type { Words } from '../words';

export const TIMELINE_KINDS = ['order', 'parcel', 'date', 'read', 'told', 'case', 'reminded', 'evidence'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  /** Unique in its timeline, and the same every time it is made. */
  readonly id: string;
  readonly kind: TimelineKind;
  readonly on: CalendarDate;
  /** Null when only the day is known. */
  readonly at: Instant | null;
  readonly words: Words;
  /** The page's own sentence, or what the user wrote; null when there is none. */
  readonly quote: string | null;
  /** Where it is from. */
  readonly from: Words;
}
