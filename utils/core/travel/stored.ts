// What lies in the browser's shared room, for the settings to show. Types only.
import type { Instant } from '../time';

export interface Stored {
  /** False where the browser has none. */
  readonly available: boolean;
  readonly bytes: number;
  readonly most: number;
  /** Other computers that wrote within 180 days. */
  readonly others: readonly { readonly writtenAt: Instant; readonly orders: number }[];
  /** Open orders of this computer that found room, of those it wants to tell. */
  readonly told: number;
  readonly open: number;
  readonly trouble: 'full' | 'refused' | null;
}
