// What a reminder was about before the order's lines were known to go different ways: a date that was told of the whole order
// is not told again of each of its groups.
import type { Decision } from '../decision';
import { ORDER_SCOPE } from '../facts/line-groups';
import type { Order } from '../order';

/** From here on rows go by dates of the order: the refund date, or the day it was placed or paid. */
const FIRST_ROW_OF_ORDER = 18;

/** Null where the clock may be the group's own: then what was told of the order was told of another date. */
export function commonSubject({ deadlines }: Order, { row, subject }: Decision): string | null {
  if (subject === ORDER_SCOPE || row < FIRST_ROW_OF_ORDER) return null;
  return deadlines.every(({ scope }) => scope === ORDER_SCOPE) ? ORDER_SCOPE : null;
}
