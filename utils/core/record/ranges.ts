// How two ranges lie to each other, and which ranges may be believed at all.

import type { Precision } from '../deadline';
import { PRECISIONS } from '../deadline';
import type { Instant, Range } from '../time';
import { DAY, HOUR, isInstant } from '../time';

/** Longest look ahead of any clock of an order page, in ms: design 3. */
export const FARTHEST_AHEAD = 200 * DAY;
/** A store may add time, but not more than this at once: design 3. */
const LONGEST_MOVE = 60 * DAY;
/** A wrong computer clock or a slow page shifts a counter by minutes. That is not the store moving a date. */
const JITTER = HOUR;

/** `seenAt` and `now` both bound it: a counter read while the computer's clock was a year ahead is refused as well. */
export function isPlausible({ earliest, latest }: Range, seenAt: Instant, now: Instant): boolean {
  const ordered = isInstant(earliest) && isInstant(latest) && earliest <= latest;
  return ordered && earliest - Math.min(seenAt, now) <= FARTHEST_AHEAD;
}

/** True when the ranges do not overlap, and not by jitter. */
export function areApart(a: Range, b: Range): boolean {
  return a.earliest - b.latest >= JITTER || b.earliest - a.latest >= JITTER;
}

/** A longer move is a misread date. */
export function mayMoveTo(from: Range, to: Range): boolean {
  return to.earliest - from.earliest <= LONGEST_MOVE;
}

export function width({ earliest, latest }: Range): number {
  return latest - earliest;
}

export function isAsFine(a: Precision, b: Precision): boolean {
  return PRECISIONS.indexOf(a) <= PRECISIONS.indexOf(b);
}

export function coarser(a: Precision, b: Precision): Precision {
  return isAsFine(a, b) ? b : a;
}
