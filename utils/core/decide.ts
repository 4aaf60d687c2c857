// What matters now for one order and what to do next: the first row that holds, for its most urgent line group
// and case.
// Total and pure: each order has exactly one decision at each moment.
import { type Decision, LEVELS } from './decision';
import { DUTIES, NO_DUTIES } from './facts/case-moves';
import { eachCase, type Facts, factsOf } from './facts/facts';
import { lineGroups } from './facts/line-groups';
import type { Order } from './order';
import { ROWS } from './rows/index';
import type { Moment } from './time';

/** The decision of the order's most urgent line group. */
export function decide(order: Order, moment: Moment): Decision {
  return decideAll(order, moment)[0];
}

/**
 * All that an order asks for, so that no group's date is silent because another one is shown: a decision for each line group
 * and each case, most urgent first, and after them the duties that wait behind another one of their case.
 */
export function decideAll(order: Order, moment: Moment): readonly [Decision, ...Decision[]] {
  const facts = lineGroups(order).flatMap((group) => eachCase(factsOf(order, group, moment)));
  const [first, ...others] = facts.map(decideGroup).sort(compareUrgency);
  if (first === undefined) throw new RangeError('an order has at least one line group');
  return [first, ...others, ...facts.flatMap(hiddenDuties).sort(compareUrgency)];
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
    if (found !== null) return { row: number, group: facts.group.id, subject: subjectOf(facts), ...found };
  }
  throw new RangeError(`no row for the stage ${facts.stage}`);
}

/** Of several cases in one group each has reminders of its own. */
function subjectOf({ group, case: running, cases }: Facts): string {
  return running === null || cases.length < 2 ? group.id : `${group.id}+${cases.indexOf(running)}`;
}

/** What one case asks for besides what its row says: an offer with a week left must not hide a proof due tomorrow. */
function hiddenDuties(facts: Facts): readonly Decision[] {
  const { case: running } = facts;
  const duties = running === null ? [] : DUTIES.filter((duty) => running[duty] !== null);
  if (running === null || duties.length < 2) return [];
  const shown = decideGroup(facts).row;
  const alone = (duty: (typeof DUTIES)[number]): Decision => {
    return decideGroup({ ...facts, case: { ...running, ...NO_DUTIES, [duty]: running[duty] } });
  };
  return duties.map(alone).filter(({ row }) => row !== shown);
}
