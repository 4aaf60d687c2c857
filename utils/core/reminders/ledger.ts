// What is remembered of a reminder, so that none rings twice and none is lost. Types only; it is stored (utils/store).
import type { Instant } from '../time';

/**
 * claimed: about to be shown, written first. shown: the browser has it. acknowledged: the user saw it.
 * tentative: rang while the clock was ahead, and rings again at its true time. Since version 0.2.
 * settled: a more urgent one of the same order was shown instead, or its reason is gone; never shown.
 */
export type LedgerState = 'claimed' | 'shown' | 'acknowledged' | 'tentative' | 'settled';

export interface LedgerEntry {
  /** `${orderId}/${group}|${row}|${rung}|${revision}` */
  readonly key: string;
  readonly orderId: string;
  readonly state: LedgerState;
  /** The notification it was shown in; null when settled without one. */
  readonly noticeId: string | null;
  readonly at: Instant;
}
