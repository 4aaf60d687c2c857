// Which orders a chosen chip shows.
import type { Level } from '../../utils/core/decision';
import type { OrderView } from '../../utils/webext/messages';

const LEVELS_OF = {
  'needs-you': ['now', 'soon'],
  open: ['now', 'soon', 'check', 'wait'],
  'no-date': ['check'],
  done: ['done'],
  all: ['now', 'soon', 'check', 'wait', 'done'],
} as const satisfies Record<string, readonly Level[]>;
export type Filter = keyof typeof LEVELS_OF;
export const FILTERS: readonly Filter[] = ['needs-you', 'open', 'no-date', 'done', 'all'];

export function filtered(orders: readonly OrderView[], filter: Filter): readonly OrderView[] {
  const levels: readonly Level[] = LEVELS_OF[filter];
  return orders.filter(({ decision }) => levels.includes(decision.level));
}
