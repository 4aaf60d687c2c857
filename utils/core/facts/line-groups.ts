// Lines that share parcel, case and stated dates form one group; each group has its own clock and row.
// An order without that much detail is one group, `order`. Never drops a parcel, case or deadline.
import type { Deadline } from '../deadline';
import type { OrderCase } from '../event';
import type { Order, Parcel } from '../order';
import { isResting } from './told';

export interface LineGroup {
  /** `order`, the id of the group's first line, or `unplaced`. */
  readonly id: string;
  /** The names under which the user's words are about it: its lines, else its own id. */
  readonly lineIds: readonly string[];
  /** Those of the order's other groups. */
  readonly otherLineIds: readonly string[];
  readonly parcels: readonly Parcel[];
  readonly cases: readonly OrderCase[];
  readonly deadlines: readonly Deadline[];
}

/** The group of an order whose lines all go one way, and the scope of dates that are the whole order's. */
export const ORDER_SCOPE = 'order';

/** Of a case that a page showed without saying which of several lines it is about: it must not speak for any of them. */
export const UNPLACED = 'unplaced';

/**
 * At least one group for any order; parcels, cases and deadlines that name no line belong to every group. A running case whose
 * lines the page does not tell is a group of its own.
 */
export function lineGroups(order: Order): readonly LineGroup[] {
  const cases = order.cases.filter(({ unplaced }) => !unplaced);
  if (cases.length === order.cases.length) return groupsOf(order);
  const running = order.cases.filter((each) => each.unplaced && !isResting(each));
  const groups = groupsOf({ ...order, cases });
  if (running.length === 0) return groups;
  const { parcels, deadlines } = order;
  return besideEachOther([...groups, { id: UNPLACED, lineIds: [UNPLACED], parcels, cases: running, deadlines }]);
}

type Group = Omit<LineGroup, 'otherLineIds'>;

const besideEachOther = (groups: readonly Group[]): readonly LineGroup[] =>
  groups.map((group) => ({
    ...group,
    otherLineIds: groups.flatMap(({ lineIds }) => (lineIds === group.lineIds ? [] : lineIds)),
  }));

/** Lines that the user's words name, of an order whose own were not all read: the others of it are not meant. */
function toldLines({ lines, events }: Order): readonly string[] {
  const areRead = lines.length > 0 && lines.every(({ id }) => id !== null);
  const named = areRead ? [] : events.flatMap((event) => event.lines ?? []);
  return named.filter((id) => id !== ORDER_SCOPE && id !== UNPLACED);
}

function groupsOf(order: Order): readonly LineGroup[] {
  const scopes = order.deadlines.map(({ scope }) => scope).filter((scope) => scope !== ORDER_SCOPE);
  const named = [...order.parcels, ...order.cases].flatMap(({ lineIds }) => lineIds);
  const told = toldLines(order);
  const lineIds = new Set([...order.lines.flatMap(({ id }) => id ?? []), ...named, ...scopes, ...told]);
  const bySignature = new Map<string, string[]>();
  for (const id of lineIds) {
    const signature = signatureOf(order, id);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), id]);
  }
  const unnamed = order.lines.some(({ id }) => id === null) || (order.lines.length === 0 && told.length > 0);
  if (bySignature.size + (unnamed && bySignature.size > 0 ? 1 : 0) <= 1) {
    const { parcels, cases, deadlines } = order;
    return [{ id: ORDER_SCOPE, lineIds: [...lineIds], otherLineIds: [], parcels, cases, deadlines }];
  }
  const groups = [...bySignature.values()].map((ids) => groupOf(order, ids));
  return besideEachOther(unnamed ? [groupOf(order, []), ...groups] : groups);
}

/** Equal for lines that travel and are disputed together, and that the user's words do not tell apart. */
function signatureOf(order: Order, lineId: string): string {
  const held = [order.parcels, order.cases].map((holders) =>
    holders.flatMap((holder, index) => (holder.lineIds.includes(lineId) ? index : [])),
  );
  const ownDates = order.deadlines.some(({ scope }) => scope === lineId);
  const told = order.events.flatMap(({ lines }, index) => (lines?.includes(lineId) ? index : []));
  return JSON.stringify([held, ownDates ? lineId : null, told]);
}

function groupOf(order: Order, ids: readonly string[]): Group {
  const mine = ({ lineIds }: { lineIds: readonly string[] }) =>
    lineIds.length === 0 || lineIds.some((id) => ids.includes(id));
  return {
    id: ids[0] ?? ORDER_SCOPE,
    lineIds: ids.length > 0 ? ids : [ORDER_SCOPE],
    parcels: order.parcels.filter(mine),
    cases: order.cases.filter(mine),
    deadlines: order.deadlines.filter(({ scope }) => scope === ORDER_SCOPE || ids.includes(scope)),
  };
}
