// Lines that share parcel, case and stated dates form one group; each group has its own clock and row.
// An order without that much detail is one group, `order`. Never drops a parcel, case or deadline.
import type { Deadline } from '../deadline';
import type { OrderCase } from '../event';
import type { Order, Parcel } from '../order';
import { isResting } from './told';

export interface LineGroup {
  /** `order`, the id of the group's first line, or `unplaced`. */
  readonly id: string;
  readonly parcels: readonly Parcel[];
  readonly cases: readonly OrderCase[];
  readonly deadlines: readonly Deadline[];
}

const ORDER_SCOPE = 'order';

/** Of a case that a page showed without saying which of several lines it is about: it must not speak for any of them. */
const UNPLACED = 'unplaced';

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
  return [...groups, { id: UNPLACED, parcels: order.parcels, cases: running, deadlines: order.deadlines }];
}

function groupsOf(order: Order): readonly LineGroup[] {
  const scopes = order.deadlines.map(({ scope }) => scope).filter((scope) => scope !== ORDER_SCOPE);
  const named = [...order.parcels, ...order.cases].flatMap(({ lineIds }) => lineIds);
  const lineIds = new Set([...order.lines.flatMap(({ id }) => id ?? []), ...named, ...scopes]);
  const bySignature = new Map<string, string[]>();
  for (const id of lineIds) {
    const signature = signatureOf(order, id);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), id]);
  }
  const unnamed = order.lines.some(({ id }) => id === null);
  if (bySignature.size + (unnamed && bySignature.size > 0 ? 1 : 0) <= 1) {
    return [{ id: ORDER_SCOPE, parcels: order.parcels, cases: order.cases, deadlines: order.deadlines }];
  }
  const groups = [...bySignature.values()].map((ids) => groupOf(order, ids));
  return unnamed ? [groupOf(order, []), ...groups] : groups;
}

/** Equal for lines that travel and are disputed together. */
function signatureOf(order: Order, lineId: string): string {
  const held = [order.parcels, order.cases].map((holders) =>
    holders.flatMap((holder, index) => (holder.lineIds.includes(lineId) ? index : [])),
  );
  const ownDates = order.deadlines.some(({ scope }) => scope === lineId);
  return JSON.stringify([held, ownDates ? lineId : null]);
}

function groupOf(order: Order, ids: readonly string[]): LineGroup {
  const mine = ({ lineIds }: { lineIds: readonly string[] }) =>
    lineIds.length === 0 || lineIds.some((id) => ids.includes(id));
  return {
    id: ids[0] ?? ORDER_SCOPE,
    parcels: order.parcels.filter(mine),
    cases: order.cases.filter(mine),
    deadlines: order.deadlines.filter(({ scope }) => scope === ORDER_SCOPE || ids.includes(scope)),
  };
}
