// Whether a dispute or a return of an order runs, on any of its lines.
import { lineGroups } from './facts/line-groups';
import { runningCases } from './facts/running-cases';
import type { Order } from './order';
import type { CalendarDate } from './time';

export const isInCase = (order: Order, today: CalendarDate): boolean =>
  lineGroups(order).some((group) => runningCases(order, group, today).length > 0);
