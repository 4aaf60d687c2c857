// What letters say of an order, as text; null where it is not known, so that the letter shows a blank. Nothing about the buyer.
import { factsOf } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import type { RefundDate } from '../facts/refund-date';
import { latestOf } from '../facts/told';
import { allSigned, isSigned, signedOn } from '../facts/tracking';
import type { Order, Parcel } from '../order';
import { claimedPart } from '../problems/claimed-part';
import { guideFor } from '../problems/index';
import { problemFor } from '../problems/problem-of';
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

/** A page states the date itself; one set by hand or counted by us is not to be called the page's. */
export const isOfPage = ({ basis }: RefundDate): boolean => basis === 'page' || basis === 'payload';

/** Of the group's parcels, those that did not come where others did: the first with a number, else the first. */
function parcelOf(facts: LetterFacts): Parcel | null {
  const all = groupFacts(facts)?.group.parcels ?? [];
  const open = all.filter((parcel) => !isSigned(parcel));
  const parcels = open.length > 0 ? open : all;
  return parcels.find(({ trackingNumber }) => trackingNumber !== null) ?? parcels[0] ?? null;
}

/** The only parcel that is said to be delivered, and the day of that scan; null where there are several, or none is known. */
export function deliveredOf(facts: LetterFacts): { readonly number: string | null; readonly on: WordValue | null } {
  const { order, moment } = facts;
  const all = groupFacts(facts)?.group.parcels ?? [];
  const signed = all.filter(isSigned);
  const said = signed.length > 0 ? signed : all;
  const on = said.length > 1 ? null : (signedOn(signed, moment.timeZone) ?? order.deliveredOn);
  return { number: said.length > 1 ? null : (said[0]?.trackingNumber ?? null), on: day(on) };
}

export const numberOf = (facts: LetterFacts): string | null => parcelOf(facts)?.trackingNumber ?? null;

export const scanOf = (facts: LetterFacts): string | null =>
  parcelOf(facts)?.lastEvent?.text.trim().slice(0, LONGEST) ?? null;

/** What the order cost, in the page's own writing. */
export const totalOf = ({ total }: Order): string | null => total?.text.trim() ?? null;

/** What did not come, where other parcels of the order came; null where the claim is about all of it. */
export function partOf(facts: LetterFacts) {
  const known = groupFacts(facts);
  return known && claimedPart(known, facts.decision);
}

/** What that part cost, else the whole order; null where it is not known. Of an order that came in part it is never all. */
export function claimedAmount(facts: LetterFacts): string | null {
  const { parcels } = facts.order;
  const part = partOf(facts);
  if (part !== null) return part.amount;
  return parcels.some(isSigned) && !allSigned(parcels) ? null : totalOf(facts.order);
}

/** What goods that came may be claimed for; null where the order has several items, as nobody said which of them are faulty. */
export const goodsAmount = (order: Order): string | null => (order.lines.length > 1 ? null : totalOf(order));

/** What was asked for in the case, else all that is claimed; null when it is not known, or a part is claimed and nobody told its price. */
export function askedOf(facts: LetterFacts): string | null {
  const { total } = facts.order;
  const known = groupFacts(facts);
  const asked = known?.case?.asked ?? null;
  if (asked !== null && total !== null) return withAmount(total, asked);
  const problem = known && problemFor(known, facts.decision);
  const guide = problem && guideFor(problem);
  if (guide?.amount === 'missing') return null;
  return guide?.received === 'yes' ? goodsAmount(facts.order) : claimedAmount(facts);
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
export function toldOn({ events, cases }: Order, type: 'case-opened' | 'decided' | 'return-posted'): WordValue | null {
  const [newest] = cases;
  const stated = {
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
