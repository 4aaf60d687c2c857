// The example orders in this window's memory: taps change them as they would change real ones, and are forgotten with it.
import { useMemo, useState } from 'preact/hooks';
import type { OrderActions } from '../../components/guide/order-actions';
import type { Deadline } from '../../utils/core/deadline';
import { decide } from '../../utils/core/decide';
import type { OrderEvent } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { byUrgency, type DecidedOrder } from '../../utils/core/summary';
import { type CalendarDate, dayRange, localDay, type Moment } from '../../utils/core/time';

interface Examples {
  readonly orders: readonly DecidedOrder[];
  readonly actions: OrderActions;
  /** As they were at first. */
  readonly again: () => void;
}

/** `moment` stays the same while the window is open. */
export function useExamples(first: readonly Order[], moment: Moment): Examples {
  const [orders, setOrders] = useState(first);
  const [gone, setGone] = useState<readonly string[]>([]);
  const actions = useMemo((): OrderActions => {
    const change = (orderId: string, apply: (order: Order) => Partial<Order>): true => {
      setOrders((all) => all.map((order) => (order.id === orderId ? { ...order, ...apply(order) } : order)));
      return true;
    };
    const takenBack = new Map<string, OrderEvent>();
    return {
      async addEvent({ orderId, ...told }) {
        const eventId = crypto.randomUUID();
        const event = { ...told, id: eventId, on: localDay(moment.now, moment.timeZone), at: moment.now };
        change(orderId, ({ events }) => ({ events: [...events, event] }));
        return { eventId };
      },
      undoEvent: async ({ orderId, eventId }) =>
        change(orderId, ({ events }) => {
          for (const event of events) if (event.id === eventId) takenBack.set(eventId, event);
          return { events: events.filter(({ id }) => id !== eventId) };
        }),
      tellAgain: async ({ orderId, eventId }) =>
        change(orderId, ({ events }) => {
          const again = takenBack.get(eventId);
          return again === undefined ? {} : { events: [...events, again].sort((a, b) => a.at - b.at) };
        }),
      setDate: async ({ orderId, date }) =>
        change(orderId, ({ deadlines }) => {
          const read = deadlines.filter(({ basis }) => basis !== 'user');
          return { deadlines: date === null ? read : [...read, handDate(date, moment)] };
        }),
      async setSnooze({ orderId, until }) {
        setOrders((all) => all.map((order) => (order.id === orderId ? snoozed(order, until, moment) : order)));
        return true;
      },
      setNote: async ({ orderId, ...texts }) => change(orderId, () => texts),
      async forget({ orderId }) {
        setGone((ids) => [...ids, orderId]);
        return true;
      },
      async restore({ orderId }) {
        setGone((ids) => ids.filter((id) => id !== orderId));
        return true;
      },
    };
  }, [moment]);
  const again = (): void => {
    setOrders(first);
    setGone([]);
  };
  const kept = orders.filter(({ id }) => !gone.includes(id));
  return { orders: kept.map((order) => ({ order, decision: decide(order, moment) })).sort(byUrgency), actions, again };
}

function snoozed({ snooze: _before, ...order }: Order, until: CalendarDate | null, { now }: Moment): Order {
  return until === null ? order : { ...order, snooze: { until, at: now } };
}

const handDate = (date: CalendarDate, { now }: Moment): Deadline => ({
  kind: 'no-delivery-refund',
  role: 'opens',
  scope: 'order',
  ...dayRange(date),
  basis: 'user',
  precision: 'day',
  text: '',
  seenAt: now,
  revision: 2,
});
