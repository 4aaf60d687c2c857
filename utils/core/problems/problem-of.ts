// Which problem an order has at this moment: what the user named, else what its row stands for. Null while nothing is wrong.
import type { Decision } from '../decision';
import { PROBLEMS, type Problem } from '../event';
import type { Facts } from '../facts/facts';
import { latestOf, problemOf } from '../facts/told';

const BY_ROW: Readonly<Record<number, Problem>> = {
  12: 'returned-to-sender',
  13: 'delivered-not-here',
  14: 'late',
  18: 'late',
  19: 'late',
  20: 'late',
  21: 'tracking-dead',
  23: 'late',
  24: 'late',
  25: 'late',
  26: 'late',
  28: 'not-shipped',
};
/** Rows of a case: its problem is the one it was opened for. */
const LAST_CASE_ROW = 9;

const known = (name: string | null | undefined): Problem | null => PROBLEMS.find((problem) => problem === name) ?? null;

/** What the case is about: named by its page, or when it was opened, or before. */
function problemOfCase({ order, group, stage }: Facts): Problem {
  const opened = known(latestOf(order.events, 'case-opened')?.problem);
  const named = known(
    latestOf(
      order.events.filter(({ type }) => type === 'problem'),
      'problem',
    )?.problem,
  );
  const ofPage = known(group.cases.find(({ problem }) => problem !== null)?.problem);
  if (latestOf(order.events, 'not-here') !== null && named === null) return ofPage ?? opened ?? 'delivered-not-here';
  return ofPage ?? opened ?? named ?? (stage === 'received' ? 'not-as-described' : 'late');
}

export function problemFor(facts: Facts, { row, step }: Decision): Problem | null {
  if (row === 0 || row === 10) return null;
  if (row === 9 && facts.case === null) return null;
  if (row <= LAST_CASE_ROW) return problemOfCase(facts);
  if (row === 11) return step.id === 'answer-customs' ? 'customs' : 'at-pickup';
  if (row === 15) return known(problemOf(facts.order.events)) ?? 'not-as-described';
  return BY_ROW[row] ?? null;
}
