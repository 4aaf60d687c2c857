// What came due while the browser was closed: told late at its start, and shown on our pages until it was seen. Types only.
import type { Instant } from '../time';

export interface Missed {
  /** Most urgent first. */
  readonly orderIds: readonly string[];
  /** When the browser was closed, about. */
  readonly since: Instant;
}
