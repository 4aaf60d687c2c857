// What matters now for one order and what to do next: the first row that holds, for its most urgent line group
// and case.
// Total and pure: each order has exactly one decision at each moment.
import { type Decision, LEVELS } from './decision';
import { eachCase, type Facts, factsOf } from './facts/facts';
import { lineGroups } from './facts/line-groups';
import type { Order } from './order';
import { ROWS } from './rows/index';
import type { Moment } from './time';

/** The decision of the order's most urgent line group. */
export function decide(order: Order, moment: Moment): Decision {
  const decisions = lineGroups(order).flatMap((group) => eachCase(factsOf(order, group, moment)).map(decideGroup));
  return decisions.reduce((best, decision) => (compareUrgency(decision, best) < 0 ? decision : best));
}

/** Negative when `a` is more urgent: level, then last day; without a last day comes last. */
export function compareUrgency(a: Decision, b: Decision): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0) return byLevel;
  const [dayA, dayB] = [a.step.lastDay ?? '9999', b.step.lastDay ?? '9999'];
  if (dayA === dayB) return 0;
  return dayA < dayB ? -1 : 1;
}

/** Rows 10, 17, 27 and 29 hold for every order of their stage, so one always does. */
function decideGroup(facts: Facts): Decision {
  for (const { number, outcome } of ROWS) {
    const found = outcome(facts);
    if (found !== null) return { row: number, group: facts.group.id, ...found };
  }
  throw new RangeError(`no row for the stage ${facts.stage}`);
}
