// What a round of looks over the open orders needs to know. Types only.
import type { Level } from '../core/decision';
import type { Instant } from '../core/time';

/** An open order as the round of looks needs it. */
export interface OrderToCheck {
  readonly orderId: string;
  readonly url: string;
  readonly title: string;
  readonly level: Level;
  /** No date was read yet: one look at its page is what it needs. */
  readonly isUndated: boolean;
  /** When its own page was last read; null when never. */
  readonly detailSeenAt: Instant | null;
}

export interface CheckReport {
  readonly orders: readonly OrderToCheck[];
  /** The newest page of an order that could not be read, if none was read after it. */
  readonly trouble: { readonly why: string; readonly at: Instant } | null;
}
