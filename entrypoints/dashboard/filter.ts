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

/** Those whose dispute or return runs. */
export const inCase = (open: readonly OrderView[], today: CalendarDate): readonly OrderView[] =>
  open.filter(({ order }) => isInCase(order, today));

/** What each chip shows, in the order that the orders come in. */
export function filteredByAll(
  orders: readonly OrderView[],
  today: CalendarDate,
): Readonly<Record<Filter, readonly OrderView[]>> {
  const ofLevel = (filter: keyof typeof LEVELS_OF): readonly OrderView[] =>
    orders.filter(({ decision }) => LEVELS_OF[filter].includes(decision.level));
  const open = ofLevel('open');
  return {
    'needs-you': ofLevel('needs-you'),
    open,
    'in-case': inCase(open, today),
    'no-date': ofLevel('no-date'),
    done: ofLevel('done'),
    all: orders,
  };
}
