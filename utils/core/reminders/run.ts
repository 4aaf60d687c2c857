// Whether the browser has been running all along between two looks at the plan. The heartbeat looks every hour: a longer
// pause was a closed or sleeping browser, and a step back was a clock that was set.
import { HOUR, type Instant } from '../time';

/** The heartbeat and a half. Ours. */
const LONGEST_PAUSE = 1.5 * HOUR;

/** True when the browser was away between the two looks, or the clock was set. */
export const isBreak = (before: Instant, now: Instant): boolean =>
  now - before > LONGEST_PAUSE || before - now > LONGEST_PAUSE;
