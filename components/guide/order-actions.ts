// What a view may ask to be kept. Each window connects these to the background; a null or false answer means "not saved".
import type { CalendarDate } from '../../utils/core/time';

/** What is told along with an event. Amounts are in the order's currency. */
export interface Told {
  readonly until?: CalendarDate;
  readonly problem?: string;
  readonly step?: string;
  readonly amount?: number;
  readonly asked?: number;
  readonly number?: string;
  readonly outcome?: string;
  /** Those it is about, where the guide is about a part of the order. */
  readonly lines?: readonly string[];
}

export interface NewEvent extends Told {
  readonly orderId: string;
  readonly type: string;
}

export interface OrderActions {
  /** The id of the event that was kept, for taking it back. */
  addEvent(add: NewEvent): Promise<{ readonly eventId: string } | null>;
  undoEvent(undo: { orderId: string; eventId: string }): Promise<boolean>;
  /** What was taken back holds again, as of the day it was told. */
  tellAgain(again: { orderId: string; eventId: string }): Promise<boolean>;
  setDate(set: { orderId: string; date: CalendarDate | null }): Promise<boolean>;
  setSnooze(set: { orderId: string; until: CalendarDate | null }): Promise<boolean>;
  setNote(set: { orderId: string; nickname?: string; note?: string }): Promise<boolean>;
  forget(of: { orderId: string }): Promise<boolean>;
  restore(of: { orderId: string }): Promise<boolean>;
}
