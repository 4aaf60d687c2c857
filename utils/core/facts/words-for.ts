// Which of the user's words are about a line group: those told of its lines and those told of the whole order. What was told of
// one line neither ends nor moves another one.
import type { Decision } from '../decision';
import { LONGEST_LINE, MOST_LINES, type OrderEvent } from '../event';
import type { Order } from '../order';
import { type LineGroup, lineGroups, ORDER_SCOPE, UNPLACED } from './line-groups';

type Lines = Pick<LineGroup, 'lineIds' | 'otherLineIds' | 'cases'>;

function isAbout(lines: readonly string[], group: Lines, order: Order): boolean {
  if (lines.some((id) => group.lineIds.includes(id))) return true;
  if (lines.some((id) => group.otherLineIds.includes(id))) return false;
  // The group is gone, since a page has named its lines by now: those with a case, or those nobody else spoke of.
  if (lines.includes(UNPLACED)) {
    return group.cases.length > 0 || !order.cases.some(({ lineIds, unplaced }) => !unplaced && lineIds.length > 0);
  }
  if (lines.includes(ORDER_SCOPE)) return !hasOwnWords(order, group);
  return true;
}

/** Told of this group by name. */
export const hasOwnWords = ({ events }: Order, { lineIds }: Pick<Lines, 'lineIds'>): boolean =>
  events.some(({ lines }) => lines?.some((id) => lineIds.includes(id)));

/** Without lines, or with lines that the order does not have, a word is about all of it. */
export function wordsFor(order: Order, group: Lines): readonly OrderEvent[] {
  const { events } = order;
  if (!events.some(({ lines }) => lines !== undefined)) return events;
  return events.filter(({ lines }) => lines === undefined || lines.length === 0 || isAbout(lines, group, order));
}

/** The group that the guide is about. */
function guidedGroup(order: Order, { group }: Pick<Decision, 'group'>): LineGroup | undefined {
  const groups = lineGroups(order);
  return groups.find(({ id }) => id === group) ?? groups[0];
}

/** The words that the guide is about. */
export function guidedWords(order: Order, decision: Pick<Decision, 'group'>): readonly OrderEvent[] {
  const group = guidedGroup(order, decision);
  return group === undefined ? [] : wordsFor(order, group);
}

/** What a word told from the guide names; nothing where the guide is about the whole order. */
export function guidedLines(order: Order, decision: Pick<Decision, 'group'>): Pick<OrderEvent, 'lines'> {
  const group = guidedGroup(order, decision);
  const lines = group?.lineIds.filter(({ length }) => length <= LONGEST_LINE).slice(0, MOST_LINES) ?? [];
  return group === undefined || group.otherLineIds.length === 0 || lines.length === 0 ? {} : { lines };
}
