// Which of an order's cases another one of its line has taken the place of, and which money came back all the same. What each
// sighting means is current-cases.ts.
import type { CaseState, OrderCase } from '../event';
import { isResting } from '../facts/told';

/** States that tell how a case ended, or is to end. */
export const TELLING: readonly CaseState[] = ['decided', 'refund-agreed', 'refunded'];

const overlap = (a: OrderCase, b: OrderCase): boolean =>
  a.lineIds.length === 0 ? b.lineIds.length === 0 : a.lineIds.some((id) => b.lineIds.includes(id));

export const ageOf = ({ openedOn, lastSeenOn, lineIds }: OrderCase): string =>
  `${openedOn ?? ''} ${lastSeenOn ?? ''} ${lineIds.join()}`;

const openedApart = (a: OrderCase, b: OrderCase): boolean =>
  a.openedOn !== null && b.openedOn !== null && a.openedOn !== b.openedOn;

/** "Finished", of what may be the same case under another number as one that a page showed the end of. */
const isUntoldEndOf = (one: OrderCase, other: OrderCase): boolean =>
  one.state === 'closed' && TELLING.includes(other.state) && !openedApart(one, other);

/** It runs while the other rests, or was opened later; of one case the page that says how it ended. */
function takesPlaceOf(other: OrderCase, one: OrderCase): boolean {
  if (isUntoldEndOf(one, other)) return true;
  return !isUntoldEndOf(other, one) && (!isResting(other) || ageOf(other) > ageOf(one));
}

/** Those of its line that take its place. */
const successorsOf = (one: OrderCase, all: readonly OrderCase[]): readonly OrderCase[] =>
  all.filter((other) => other !== one && overlap(one, other) && takesPlaceOf(other, one));

export const isPast = (one: OrderCase, all: readonly OrderCase[]): boolean =>
  isResting(one) && successorsOf(one, all).length > 0;

/** Pages may know one case by two numbers. Two that were opened on different days are two, and so is one without money. */
const hasOtherMoney = (one: OrderCase, other: OrderCase): boolean =>
  !TELLING.includes(other.state) || openedApart(one, other);

/** The money that came by it is no other case's, and stays back whatever came later. */
export const isPastRefund = (one: OrderCase, all: readonly OrderCase[]): boolean =>
  one.state === 'refunded' && isPast(one, all) && successorsOf(one, all).every((other) => hasOtherMoney(one, other));

/**
 * What a page says of no line in particular is nothing new where a page of the cases was seen later, or says the same. One
 * that tells how a case ended is known no better by a page that says only "finished".
 */
export function isKnownBetter(one: OrderCase, all: readonly OrderCase[]): boolean {
  const placed = all.filter((other) => !other.unplaced && !isUntoldEndOf(other, one));
  // A page that says only "it runs" shows no state, and yet that there is one.
  const seenOn = one.runsOn ?? one.lastSeenOn ?? '';
  return (
    one.unplaced === true && placed.some((other) => other.state === one.state || seenOn < (other.lastSeenOn ?? ''))
  );
}
