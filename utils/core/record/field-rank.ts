// Which of two readings of a field is the better one: a total order per field, so that merging is the same in any order.
// Nothing here is about deadlines.
import type { OrderLine, OrderStatus, Parcel } from '../order';
import type { FieldName, Finder, OrderFields, PageKind } from '../reading';
import { KNOWN_BY } from '../reading';
import { MINUTE } from '../time';
import { canonicalJson } from './canonical-json';
import type { Known } from './record';

/** How much a page knows of what was bought: the list shows a summary, the tracking page mostly the way of the parcel. */
const ORDER_PAGES: Record<PageKind, number> = { returns: 0, tracking: 1, list: 2, detail: 3 };
/** How much a page knows of the way of the parcel. */
const PARCEL_PAGES: Record<PageKind, number> = { returns: 0, list: 1, detail: 2, tracking: 3 };
const FINDERS: Record<Finder, number> = { layout: 0, payload: 1 };

/** Two finders of one visit are this close together; what falls into one such span of the clock is one look. */
export const ONE_LOOK = 10 * MINUTE;

/** The number of the look that a reading belongs to. */
export const lookOf = ({ seenAt }: Known<unknown>): number => Math.floor(seenAt / ONE_LOOK);

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

const sure = ({ by }: Known<unknown>): number => (by === 'guess' ? 0 : 1);
/** Of one look the better proof stands, whichever finder spoke last. */
const proof = (known: Known<unknown>): readonly number[] => [lookOf(known), KNOWN_BY.indexOf(known.by ?? 'word')];
/** A date under a guessed label never takes the place of one that was read for sure. */
const datedFor =
  (pages: Record<PageKind, number>) =>
  (known: Known<unknown>): readonly number[] => [sure(known), ...bySource(pages)(known)];
const datedByOrder = datedFor(ORDER_PAGES);

/** A status that could not be read, one that was guessed, one that is sure. */
export const certaintyOf = (status: Known<OrderStatus>): number => (status.value === 'unknown' ? 0 : 1 + sure(status));

/** Compared number by number, the greater wins; the table also lists every field there is. */
const RANKS: { readonly [F in FieldName]: Rank<F> } = {
  // Sure ones first: what may be believed beyond them is known-status.ts.
  status: (known) => [certaintyOf(known), ...proof(known), ...newest(known)],
  statusText: newest,
  choice: fromOrderPages,
  store: fromOrderPages,
  chatUrl: fromOrderPages,
  lines: (known) => [untitledLast(known.value), ...pageRank(known), factsOf(known.value), known.seenAt],
  total: fromOrderPages,
  placedOn: datedByOrder,
  paidOn: datedByOrder,
  shippedOn: datedByOrder,
  completedOn: datedByOrder,
  deliveredOn: datedFor(PARCEL_PAGES),
  estimatedDelivery: newest,
  paymentMethod: fromOrderPages,
  parcels: (known) => [lastMove(known.value), ...fromParcelPages(known)],
  returnsOffered: (known) => [sure(known), ...newest(known)],
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
