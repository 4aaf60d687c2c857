// What letters say of an order, as text; null where it is not known, so that the letter shows a blank. Nothing about the buyer.
import { factsOf } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import { latestOf } from '../facts/told';
import type { Order, Parcel } from '../order';
import { guideFor } from '../problems/index';
import { problemFor } from '../problems/problem-of';
import { shownDay } from '../rows/refund-near';
import { addDays } from '../time';
import { withAmount } from '../with-amount';
import type { WordValue } from '../words';
import { day, type LetterFacts } from './letter';

/** Longest piece of a scan or title that goes into a letter, in characters. */
const LONGEST = 120;
const LONGEST_TITLE = 60;

/** The facts of the group that the decision is about. */
export function groupFacts({ order, decision, moment }: LetterFacts) {
  const groups = lineGroups(order);
  const group = groups.find(({ id }) => id === decision.group) ?? groups[0];
  return group === undefined ? null : factsOf(order, group, moment);
}

/** Today and so many days; letters are dated by the day they are read. */
export function dayAhead(facts: LetterFacts, days: number): WordValue | null {
  const known = groupFacts(facts);
  return known && day(addDays(known.today, days));
}

/** The refund date as the page says it; null when it was not read. */
export function refundDayOf(facts: LetterFacts): WordValue | null {
  const refund = groupFacts(facts)?.refund ?? null;
  return refund && day(shownDay(refund));
}

/** The group's first parcel with a number, else its first. */
function parcelOf(facts: LetterFacts): Parcel | null {
  const parcels = groupFacts(facts)?.group.parcels ?? [];
  return parcels.find(({ trackingNumber }) => trackingNumber !== null) ?? parcels[0] ?? null;
}

export const numberOf = (facts: LetterFacts): string | null => parcelOf(facts)?.trackingNumber ?? null;

export const scanOf = (facts: LetterFacts): string | null =>
  parcelOf(facts)?.lastEvent?.text.trim().slice(0, LONGEST) ?? null;

/** What the order cost, in the page's own writing. */
export const totalOf = ({ total }: Order): string | null => total?.text.trim() ?? null;

/** What was asked for in the case, else all of it; null when it is not known, or a part is missing and nobody told its price. */
export function askedOf(facts: LetterFacts): string | null {
  const { total } = facts.order;
  const known = groupFacts(facts);
  const asked = known?.case?.asked ?? null;
  if (asked !== null && total !== null) return withAmount(total, asked);
  const problem = known && problemFor(known, facts.decision);
  return problem !== null && guideFor(problem)?.amount === 'missing' ? null : totalOf(facts.order);
}

/** Title and variant of the only line; null where it has no title or there are several, and the buyer must name one. */
export function itemOf({ lines }: Order): string | null {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return null;
  const title = line.title.trim().slice(0, LONGEST_TITLE).trim();
  if (title === '') return null;
  return line.variant === null ? title : `${title}, ${line.variant.slice(0, 20)}`;
}

export function quantityOf({ lines }: Order): string | null {
  const [line, ...others] = lines;
  return line?.quantity != null && others.length === 0 ? String(line.quantity) : null;
}

/** The day the user told of it, or a page of the case states; null when neither does. */
export function toldOn(
  { events, cases }: Order,
  type: 'carrier-asked' | 'case-opened' | 'decided' | 'return-posted',
): WordValue | null {
  const [newest] = cases;
  const stated = {
    'carrier-asked': null,
    'case-opened': newest?.openedOn,
    decided: newest?.decidedOn,
    'return-posted': null,
  };
  return day(latestOf(events, type)?.on ?? stated[type] ?? null);
}

/** The day the refund was granted, or the order that was paid came to its end. */
export function grantedOn({ events, cases, status, completedOn }: Order): WordValue | null {
  const told = latestOf(events, 'refund-agreed', 'decided')?.on;
  const seen = cases.find(({ state }) => state === 'refund-agreed');
  return day(told ?? seen?.agreedOn ?? seen?.decidedOn ?? (status === 'cancelled' ? completedOn : null));
}
