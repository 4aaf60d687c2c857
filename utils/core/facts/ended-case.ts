// A case that a page calls finished, and no more: how it ended is known from neither page nor user. Nothing is concluded from it.
import { ENDINGS, type EventType, type OrderCase, type OrderEvent } from '../event';
import type { Facts } from './facts';

/** Told since the case was opened, each says how it ended. */
const ENDS: readonly string[] = [...ENDINGS, 'case-cancelled'] satisfies EventType[];

/** The page was asked anew since it ended, and what it said is the newer word. */
const isAskedAnew = ({ type, on }: OrderEvent, { since, lastSeenOn }: OrderCase): boolean =>
  type === 'page-refused' && on >= (since ?? lastSeenOn ?? '');

const isTold = (events: readonly OrderEvent[], ended: OrderCase): boolean =>
  events.some(
    (event) => (ENDS.includes(event.type) && event.on >= (ended.openedOn ?? '')) || isAskedAnew(event, ended),
  );

export const hasEndedUntold = ({ group, case: running, order }: Pick<Facts, 'group' | 'case' | 'order'>): boolean =>
  running === null && group.cases.some((each) => each.state === 'closed' && !isTold(order.events, each));
