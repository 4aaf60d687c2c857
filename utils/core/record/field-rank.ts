// Which of two readings of a field is the better one: a total order per field, so that merging is the same in any order.
// Nothing here is about deadlines.
import type { OrderLine, Parcel } from '../order';
import type { FieldName, Finder, OrderFields, PageKind } from '../reading';
import { canonicalJson } from './canonical-json';
import type { Known } from './record';

/** How much a page knows of what was bought: the list shows a summary, the tracking page mostly the way of the parcel. */
const ORDER_PAGES: Record<PageKind, number> = { returns: 0, tracking: 1, list: 2, detail: 3 };
/** How much a page knows of the way of the parcel. */
const PARCEL_PAGES: Record<PageKind, number> = { returns: 0, list: 1, detail: 2, tracking: 3 };
const FINDERS: Record<Finder, number> = { layout: 0, payload: 1 };

type Rank<F extends FieldName> = (known: Known<OrderFields[F]>) => readonly number[];

const bySource =
  (pages: Record<PageKind, number>) =>
  ({ page, finder, seenAt }: Known<unknown>): readonly number[] => [pages[page], FINDERS[finder], seenAt];

/** For what changes while an order lives: the newest visit, whatever its page. */
const newest = ({ page, finder, seenAt }: Known<unknown>): readonly number[] => [
  seenAt,
  ORDER_PAGES[page],
  FINDERS[finder],
];

const fromOrderPages = bySource(ORDER_PAGES);
const fromParcelPages = bySource(PARCEL_PAGES);

/** Compared number by number, the greater wins; the table also lists every field there is. */
const RANKS: { readonly [F in FieldName]: Rank<F> } = {
  status: (known) => [known.value === 'unknown' ? 0 : 1, ...newest(known)],
  statusText: newest,
  choice: fromOrderPages,
  store: fromOrderPages,
  chatUrl: fromOrderPages,
  lines: (known) => [untitledLast(known.value), ...pageRank(known), factsOf(known.value), known.seenAt],
  total: fromOrderPages,
  placedOn: fromOrderPages,
  paidOn: fromOrderPages,
  shippedOn: fromOrderPages,
  completedOn: fromOrderPages,
  deliveredOn: fromParcelPages,
  estimatedDelivery: newest,
  paymentMethod: fromOrderPages,
  parcels: (known) => [lastMove(known.value), ...fromParcelPages(known)],
  returnsOffered: newest,
};

export const FIELD_NAMES = Object.keys(RANKS) as readonly FieldName[];

function pageRank({ page, finder }: Known<unknown>): readonly number[] {
  return [ORDER_PAGES[page], FINDERS[finder]];
}

/** A card with pictures only has lines without titles: less than any reading with all titles. */
function untitledLast(lines: readonly OrderLine[]): number {
  return lines.every((line) => line.title !== '') ? 1 : 0;
}

/** A page that is still drawing shows fewer lines and facts than the same page a second later, or earlier. */
function factsOf(lines: readonly OrderLine[]): number {
  return lines.flatMap((line) => Object.values(line)).filter((fact) => fact !== null && fact !== '').length;
}

function lastMove(parcels: readonly Parcel[]): number {
  return Math.max(0, ...parcels.map((parcel) => parcel.lastEvent?.at ?? 0));
}

/** The better of two readings of one field. Commutative, associative, idempotent. */
export function betterKnown<F extends FieldName>(
  field: F,
  a: Known<OrderFields[F]>,
  b: Known<OrderFields[F]>,
): Known<OrderFields[F]> {
  const [ranksA, ranksB] = [RANKS[field](a), RANKS[field](b)];
  const at = ranksA.findIndex((rank, index) => rank !== ranksB[index]);
  if (at >= 0) return (ranksA[at] ?? 0) > (ranksB[at] ?? 0) ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
