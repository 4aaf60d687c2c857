// What moves the money of one order: spent, at stake, waiting to come back, back. And why an order is not counted.
import { todayAt } from '../facts/facts';
import type { Money, Order } from '../order';
import type { DecidedOrder } from '../summary';
import { type CalendarDate, isCalendarDate, type Moment } from '../time';
import { isAmount } from './currency';
import { type Paid, paidOf } from './paid';
import { refundsOf } from './refunds';
import { waitingOf } from './waiting';

export const FLOWS = ['at-stake', 'waiting', 'back', 'spent'] as const;
export type Flow = (typeof FLOWS)[number];

export interface Entry {
  readonly flow: Flow;
  /** Null: how much is not known. */
  readonly money: Money | null;
  /** Placed, or refunded; null where the day is not known, or the flow has none. */
  readonly on: CalendarDate | null;
  readonly orderId: string;
}

/**
 * no-total: its total was not read. not-paid: never paid, or ended without a sign of payment. cancelled: after it was paid, so
 * nothing was spent; that the money is back says only a page or the user. status-unread: nothing shows whether it was paid.
 * overruled: the user told of money back, and of something newer.
 */
export const OMISSIONS = ['no-total', 'status-unread', 'cancelled', 'not-paid', 'overruled'] as const;
export type Omission = (typeof OMISSIONS)[number];

export interface Flows {
  readonly entries: readonly Entry[];
  readonly omissions: readonly Omission[];
}

const dayOf = (date: CalendarDate | null): CalendarDate | null => (isCalendarDate(date) ? date : null);

/** The total where it is an amount. */
const totalOf = ({ total }: Order): Money | null => (total !== null && isAmount(total.amount) ? total : null);

/** What came back of one order, as entries. */
export function backOf({ order }: Pick<DecidedOrder, 'order'>, moment: Moment): Flows {
  if (order.events.length === 0 && order.cases.length === 0) return { entries: [], omissions: [] };
  const { refunds, isOverruled } = refundsOf(order, moment);
  return {
    entries: refunds.map(({ on, money }) => ({ flow: 'back', money, on: dayOf(on), orderId: order.id })),
    omissions: isOverruled ? ['overruled'] : [],
  };
}

/** Total for any order. Nothing is guessed: an amount or a day that is not known is null. */
export function flowsOf({ order, decision }: DecidedOrder, moment: Moment): Flows {
  const { id: orderId } = order;
  const total = totalOf(order);
  const paid = paidOf(order);
  const isAtStake = decision.level === 'now' || decision.level === 'soon';
  const back = backOf({ order }, moment);
  const waiting = waitingOf(order, decision, todayAt(moment));
  const entries: Entry[] = [
    ...(isAtStake && total ? [{ flow: 'at-stake', money: total, on: null, orderId } as const] : []),
    ...waiting.map((money) => ({ flow: 'waiting', money, on: null, orderId }) as const),
    ...back.entries,
    ...(paid === 'yes' && total ? [{ flow: 'spent', money: total, on: dayOf(order.placedOn), orderId } as const] : []),
  ];
  return { entries, omissions: [...omissionsOf(order, paid), ...back.omissions] };
}

function omissionsOf(order: Order, paid: Paid): readonly Omission[] {
  if (paid === 'no') return ['not-paid'];
  if (paid === 'cancelled') return ['cancelled'];
  if (paid === 'unknown') return ['status-unread'];
  return totalOf(order) === null ? ['no-total'] : [];
}
