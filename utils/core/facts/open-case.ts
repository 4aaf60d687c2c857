// The case of a group that waits for others: read from a page, or told by the user ("I asked"). Cases that wait for the
// buyer (an offer, proof, a return) are not among them: to those no row may say that there is nothing to do.
import type { OrderCase, OrderEvent } from '../event';
import type { CalendarDate } from '../time';
import type { Facts } from './facts';
import { isResting, latestOf } from './told';

export interface OpenCase {
  /** Null when the page did not say. */
  readonly openedOn: CalendarDate | null;
  /** The last day on which the user, or a page the user opened, looked at it. */
  readonly lookedOn: CalendarDate;
  /** Whose turn it is; `unclear` when the user told of an answer: then it must be looked at. */
  readonly turn: 'seller' | 'aliexpress' | 'unclear';
  /** How often it was looked at. */
  readonly looks: number;
}

const TURNS: Partial<Record<OrderCase['state'], OpenCase['turn']>> = {
  'waiting-seller': 'seller',
  'aliexpress-decides': 'aliexpress',
};
/** After these the case is not open, or was never opened. */
const CLOSING = ['case-cancelled', 'page-refused', 'money-back'] as const;
/** Answers of others that the user told of. */
const ANSWERS = [
  'seller-rejected',
  'seller-offered',
  'proof-asked',
  'return-agreed',
  'return-posted',
  'decided',
  'refund-agreed',
] as const;

export const LOOK_STEP = 'look-case';

const isLook = ({ type, step = LOOK_STEP }: OrderEvent): boolean => type === 'step-done' && step === LOOK_STEP;

/** Null when no case is known, or it does not wait for others. */
export function openCase({ order, group, today }: Facts): OpenCase | null {
  const looks = order.events.filter(isLook);
  const looked = looks.map(({ on }) => on);
  const newest = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
    days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
  for (const { state, openedOn, lastSeenOn } of group.cases) {
    const turn = TURNS[state];
    if (turn === undefined) continue;
    const lookedOn = newest([openedOn, lastSeenOn, ...looked]) ?? today;
    return { openedOn, lookedOn, turn, looks: looks.length + 1 };
  }
  return group.cases.some((each) => !isResting(each)) ? null : toldCase(order.events, newest, looked);
}

function toldCase(
  events: readonly OrderEvent[],
  newest: (days: readonly (CalendarDate | null)[]) => CalendarDate | null,
  looked: readonly CalendarDate[],
): OpenCase | null {
  const opened = latestOf(events, 'case-opened');
  const last = latestOf(events, 'case-opened', ...CLOSING, ...ANSWERS);
  if (opened === null || last === null || CLOSING.some((type) => type === last.type)) return null;
  const turn = last === opened ? 'seller' : 'unclear';
  return { openedOn: opened.on, lookedOn: newest([last.on, ...looked]) ?? opened.on, turn, looks: looked.length + 1 };
}
