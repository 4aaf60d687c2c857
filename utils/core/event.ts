// What the user told us about an order, and cases (a dispute or return that runs). Types only.
import type { CalendarDate, Instant } from './time';

export const PROBLEMS = [
  'not-shipped',
  'tracking-dead',
  'late',
  'delivered-not-here',
  'at-pickup',
  'customs',
  'returned-to-sender',
  'not-as-described',
  'defective',
  'damaged',
  'short-or-empty',
  'counterfeit',
  'wrong-item',
  'change-of-mind',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const EVENT_TYPES = [
  'wrote-to-store',
  'store-asked-to-wait',
  'page-refused',
  'problem',
  'not-here',
  'carrier-asked',
  'at-pickup-point',
  'customs-asked',
  'arrived-good',
  'arrived-during-case',
  'case-opened',
  'seller-rejected',
  'seller-offered',
  'proof-asked',
  'offer-answered',
  'return-agreed',
  'return-posted',
  'decided',
  'appealed',
  'refund-agreed',
  'money-back',
  'not-worth-it',
  'case-cancelled',
  'step-done',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** What ends an order, told of it at any time and of several at once. */
export const ENDINGS = ['arrived-good', 'money-back', 'not-worth-it'] as const satisfies readonly EventType[];
export type Ending = (typeof ENDINGS)[number];

/** An unknown `type` is kept and ignored. `on` is the user's local day. */
export interface OrderEvent {
  readonly id: string;
  readonly type: string;
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly until?: CalendarDate;
  readonly problem?: string;
  readonly step?: string;
  readonly number?: string;
  readonly outcome?: string;
  readonly asked?: number;
  readonly amount?: number;
  /**
   * Of an order whose lines do not all go one way: those it is about, or the name of a group without lines of its own. Absent: the
   * whole order.
   */
  readonly lines?: readonly string[];
}

/** Lines that one event may name, and the length of each name. */
export const MOST_LINES = 100;
export const LONGEST_LINE = 40;

export const CASE_STATES = [
  'waiting-seller',
  'offer',
  'evidence-asked',
  'return-agreed',
  'return-posted',
  'aliexpress-decides',
  'decided',
  'refund-agreed',
  'refunded',
  'closed',
  'cancelled',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export interface OrderCase {
  readonly lineIds: readonly string[];
  readonly problem: string | null;
  readonly openedOn: CalendarDate | null;
  readonly asked: number | null;
  readonly state: CaseState;
  readonly offer: { readonly amount: number; readonly currency: string | null } | null;
  readonly answerBy: CalendarDate | null;
  readonly agreedOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly lastSeenOn: CalendarDate | null;
  /** The first day on which a page showed this state. */
  readonly since?: CalendarDate;
  /** The last day on which a page showed that it runs, without saying how it stands. */
  readonly runsOn?: CalendarDate;
  /** A page says that it runs and no more: `state` is `waiting-seller` for want of a better word. */
  readonly vague?: true;
  /** A page does not say which of the order's several lines it is about. It must not speak for the others. */
  readonly unplaced?: true;
}
