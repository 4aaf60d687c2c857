// Which part of an order a claim is about, where some of its parcels came: the items of the one that did not, and what they
// cost. Asks for nothing that came, and makes up no price.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import { isSigned } from '../facts/tracking';
import type { Money, Order, OrderLine, Parcel } from '../order';
import { withAmount } from '../with-amount';
import { guideFor } from './index';
import { problemFor } from './problem-of';

/** Longest list of items, and title of one, in characters. */
const LONGEST = 90;
const LONGEST_TITLE = 60;
/** Sums of decimals are not exact. */
const HALF_A_CENT = 0.005;

interface ClaimedPart {
  /** As the order names them; null where the page did not say what is in the parcel. */
  readonly items: string | null;
  /** What they cost, in the page's writing; null where a price is not known. */
  readonly amount: string | null;
}

/** Null where the claim is about the whole order, or about goods that came. */
export function claimedPart(facts: Facts, decision: Decision): ClaimedPart | null {
  const { order, group } = facts;
  const problem = problemFor(facts, decision);
  if (problem === null || guideFor(problem)?.received !== 'no') return null;
  if (order.parcels.length < 2 || !order.parcels.some(isSigned)) return null;
  const lines = linesOf(
    order,
    group.parcels.filter((parcel) => !isSigned(parcel)),
  );
  return { items: listed(lines), amount: costOf(lines, order) };
}

/** None where a parcel does not name its lines, or one of them came in another parcel as well. */
function linesOf({ lines, parcels }: Order, missing: readonly Parcel[]): readonly OrderLine[] {
  const came = new Set(parcels.filter(isSigned).flatMap(({ lineIds }) => lineIds));
  const ids = missing.flatMap(({ lineIds }) => lineIds);
  if (missing.some(({ lineIds }) => lineIds.length === 0) || ids.some((id) => came.has(id))) return [];
  return lines.filter(({ id }) => id !== null && ids.includes(id));
}

function listed(lines: readonly OrderLine[]): string | null {
  const longest = Math.min(Math.floor(LONGEST / lines.length), LONGEST_TITLE);
  const titles = lines.map(({ title }) => title.trim().slice(0, longest).trim());
  if (titles.length === 0 || titles.includes('')) return null;
  return lines.map(({ quantity }, at) => ((quantity ?? 1) > 1 ? `${quantity} × ${titles[at]}` : titles[at])).join('; ');
}

/** Null where a price or a number of pieces is not known, or a price is in another currency than the order. */
function sumOf(lines: readonly OrderLine[], { currency }: Money): number | null {
  const costs = lines.map(({ price, quantity }) =>
    price === null || quantity === null || price.currency !== currency ? null : price.amount * quantity,
  );
  return costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
}

/** Null also where the order cost less than its items: nobody knows what a discount left of each. */
function costOf(lines: readonly OrderLine[], { total, lines: all }: Order): string | null {
  const sum = total && sumOf(lines, total);
  if (sum === null || total === null || lines.length === 0) return null;
  const isDiscounted = Math.max(sum, sumOf(all, total) ?? 0) > total.amount + HALF_A_CENT;
  return isDiscounted ? null : withAmount(total, sum);
}
