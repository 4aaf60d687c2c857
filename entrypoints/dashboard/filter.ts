// Which orders a chosen chip shows.
import type { Level } from '../../utils/core/decision';
import { isInCase } from '../../utils/core/in-case';
import type { CalendarDate } from '../../utils/core/time';
import type { OrderView } from '../../utils/webext/messages';

export const FILTERS = ['needs-you', 'open', 'in-case', 'no-date', 'done', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

const LEVELS_OF: Readonly<Record<Exclude<Filter, 'in-case' | 'all'>, readonly Level[]>> = {
  'needs-you': ['now', 'soon'],
  open: ['now', 'soon', 'check', 'wait'],
  'no-date': ['check'],
  done: ['done'],
};

export function filtered(orders: readonly OrderView[], filter: Filter, today: CalendarDate): readonly OrderView[] {
  if (filter === 'all') return orders;
  if (filter === 'in-case') {
    return orders.filter(({ order, decision }) => decision.level !== 'done' && isInCase(order, today));
  }
  const levels = LEVELS_OF[filter];
  return orders.filter(({ decision }) => levels.includes(decision.level));
}
