// What the timeline can draw of one order, in days of its span. Types only.
import type { ClockKind } from '../../utils/core/deadline';
import type { CalendarDate } from '../../utils/core/time';

/**
 * gone, left: time before a stated date, up to now and from now on. any-hour: in it the date may come. estimate: up to a
 * guess. unsure, window: up to a guess that is many days wide, and that guess. owed, owed-estimate: others must act.
 */
export type PartKind = 'gone' | 'left' | 'any-hour' | 'estimate' | 'unsure' | 'window' | 'owed' | 'owed-estimate';

export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

/** What is written beside the shapes. day: a date that lies outside of the span. none: no date is known. */
export interface Label {
  readonly what: 'estimate' | 'window' | 'owed' | 'day' | 'none';
  readonly kind: ClockKind | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly isEstimate: boolean;
}

export interface Shapes {
  /** In the order of time; none overlaps another. */
  readonly parts: readonly Part[];
  /** Where asking begins. */
  readonly opens: readonly number[];
  /** Where others must have acted. */
  readonly ring: number | null;
  readonly label: Label;
}

export interface ShownPart extends Part {
  /** The part goes on beyond this side of what is shown. */
  readonly cut: 'start' | 'end' | 'both' | null;
}

export interface Shown extends Omit<Shapes, 'parts' | 'label'> {
  readonly parts: readonly ShownPart[];
  /** Null where the shapes say it all. */
  readonly label: Label | null;
  /** Where the label stands, in days. */
  readonly at: number;
  /** before: all of it lies before the first day. after: some of it lies behind the last one. */
  readonly beyond: 'before' | 'after' | null;
}
