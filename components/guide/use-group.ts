// Which of an order's groups the guide is about: the most urgent one, until the user opens another.
import { useState } from 'preact/hooks';
import { decideAll } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';

const nameOf = ({ subject, row }: Decision): string => `${subject}|${row}`;

export interface OpenGroup {
  readonly decision: Decision;
  /** What else the order asks for; without what is done. */
  readonly others: readonly Decision[];
  readonly open: (decision: Decision) => void;
}

/** A group that was opened and is not there any more gives way to the most urgent one. */
export function useGroup({ order, decision }: DecidedOrder, moment: Moment): OpenGroup {
  const [opened, open] = useState<string | null>(null);
  const all = decideAll(order, moment);
  const shown = all.find((each) => nameOf(each) === opened) ?? decision;
  // One group: its decision may have been made a moment ago, and is no other one.
  const others = all.length < 2 ? [] : all.filter((each) => each.level !== 'done' && nameOf(each) !== nameOf(shown));
  return { decision: shown, others, open: (group) => open(nameOf(group)) };
}
