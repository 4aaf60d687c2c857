// Which of an order's groups its screen is about, the menu above it included: the most urgent one, until the user opens another.
import { useState } from 'preact/hooks';
import { decideAll } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';

export interface OpenGroup {
  readonly decision: Decision;
  /** What else the order asks for; without what is done. */
  readonly others: readonly Decision[];
  readonly open: (decision: Decision) => void;
}

/** Gives the open group of an order. One that was opened and is not there any more gives way to the most urgent one. */
export function useGroup(): (decided: DecidedOrder, moment: Moment) => OpenGroup {
  const [opened, open] = useState<string | null>(null);
  return ({ order, decision }, moment) => {
    const nameOf = ({ subject, row }: Decision): string => `${order.id}/${subject}|${row}`;
    const all = decideAll(order, moment);
    const shown = all.find((each) => nameOf(each) === opened) ?? decision;
    // One group: its decision may have been made a moment ago, and is no other one.
    const others = all.length < 2 ? [] : all.filter((each) => each.level !== 'done' && nameOf(each) !== nameOf(shown));
    return { decision: shown, others, open: (group) => open(nameOf(group)) };
  };
}
