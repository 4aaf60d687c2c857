// The first word about a date that is near is never held back for politeness: nobody knows whether there will be another
// chance. Owns when a date is near, and whether anything was said of it.
import type { Decision } from '../decision';
import type { Order } from '../order';
import type { RungId } from '../settings';
import { DAY, type Moment } from '../time';
import { rungKey } from './rung';
import { commonSubject } from './subject';

/** Before the earliest end. Ours. */
const NEAR = 3 * DAY;
/** Rungs that name the date they are about. */
const TELLING: readonly RungId[] = ['soon', 'now', 'last-day', 'first-day', '7d', '3d', '24h', '6h'];
/** Rows that speak of one and the same refund date. */
const [FIRST_REFUND_ROW, LAST_REFUND_ROW] = [18, 27];
const REFUND_ROWS = Array.from({ length: LAST_REFUND_ROW - FIRST_REFUND_ROW + 1 }, (_, at) => FIRST_REFUND_ROW + at);

/** True when the date to act on ends within three days and no rung of it is settled. */
export function isFirstWord(order: Order, decision: Decision, moment: Moment, settled: ReadonlySet<string>): boolean {
  const { clock, row, subject, level } = decision;
  if (clock === null || clock.role !== 'act' || (level !== 'soon' && level !== 'now')) return false;
  if (moment.now < clock.earliest - NEAR || moment.now >= clock.latest) return false;
  const rows = REFUND_ROWS.includes(row) ? REFUND_ROWS : [row];
  const about = [subject, commonSubject(order, decision) ?? subject];
  return !about.some((each) =>
    rows.some((ofRow) => TELLING.some((rung) => settled.has(rungKey(order.id, each, ofRow, rung, clock.revision)))),
  );
}
