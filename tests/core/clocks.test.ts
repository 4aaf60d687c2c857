// Derived clocks: what is said of an order's protection when its pages did not say it.
import { describe, expect, test } from 'vitest';
import { CLOCK_KINDS } from '../../utils/core/deadline';
import type { Order } from '../../utils/core/order';
import { ORDER_STATUSES } from '../../utils/core/order';
import type { OrderFields, OrderReading } from '../../utils/core/reading';
import { withEvent, withHandDate, withNote, withoutEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY, dayRange } from '../../utils/core/time';
import { counter, PLACED, reading, refundDate } from './readings';

const moment = { now: PLACED + 20 * DAY, timeZone: 'UTC' };
const onItsWay: Partial<OrderFields> = { status: 'awaiting-delivery', placedOn: '2026-07-15' };

function orderOf(...readings: readonly OrderReading[]): Order {
  const [first, ...rest] = readings;
  if (!first) throw new Error('an order needs a reading');
  return toOrder(rest.reduce(mergeReading, mergeReading(undefined, first)), moment);
}

const clock = (order: Order, kind: string) => order.deadlines.filter((deadline) => deadline.kind === kind);

describe('protection-end while nothing was read', () => {
  const list = reading(1, { page: 'list', fields: onItsWay });

  test('is an estimate from day 30 to day 75, seen when the order was', () => {
    const order = orderOf(list);
    expect(order.deadlineState).toBe('estimated');
    expect(order.deadlines).toMatchObject([
      {
        kind: 'protection-end',
        role: 'act',
        basis: 'estimated',
        earliest: dayRange('2026-08-14').earliest,
        latest: dayRange('2026-09-28').latest,
        text: '2026-07-15 + 30–75 d',
        seenAt: PLACED + DAY,
      },
    ]);
  });

  test('goes once a refund date, a counter or a date set by hand is known', () => {
    const read = orderOf(list, reading(2, { deadlines: [refundDate('2026-09-04')] }));
    expect(clock(read, 'protection-end')).toEqual([]);
    const ticking = orderOf(list, reading(2, { deadlines: [counter(PLACED + 40 * DAY)] }));
    expect(clock(ticking, 'protection-end')).toMatchObject([{ basis: 'page' }]);
    const byHand = withHandDate(mergeReading(undefined, list), '2026-09-04', moment.now);
    expect(clock(toOrder(byHand, moment), 'protection-end')).toEqual([]);
  });

  test('stays while the only date read is one that cannot be believed', () => {
    const order = orderOf(list, reading(2, { deadlines: [refundDate('2029-09-04')] }));
    expect(order.deadlineState).toBe('estimated');
  });

  test('is not guessed without the day the order was placed, nor for an order in another state', () => {
    expect(orderOf(reading(1, { fields: { status: 'awaiting-delivery' } }))).toMatchObject({
      deadlines: [],
      deadlineState: 'unknown',
    });
    const states = ORDER_STATUSES.filter((status) => status !== 'awaiting-delivery');
    const orders = states.map((status) => orderOf(reading(1, { fields: { ...onItsWay, status } })));
    expect(orders.flatMap((order) => order.deadlines)).toEqual([]);
  });
});

describe('dispute-closes while no page states it', () => {
  test('is 15 days after the earlier refund date, and rings anew when that moves', () => {
    const tracking = reading(2, { page: 'tracking', deadlines: [refundDate('2026-09-03')] });
    const order = orderOf(reading(1, { fields: onItsWay, deadlines: [refundDate('2026-09-04')] }), tracking);
    expect(clock(order, 'dispute-closes')).toMatchObject([
      { ...dayRange('2026-09-18'), basis: 'estimated', role: 'act', revision: 1 },
    ]);
    const moved = orderOf(
      reading(1, { fields: onItsWay, deadlines: [refundDate('2026-09-04')] }),
      reading(3, { deadlines: [refundDate('2026-09-24')] }),
    );
    expect(clock(moved, 'dispute-closes')).toMatchObject([{ ...dayRange('2026-10-09'), revision: 2 }]);
  });

  test('is 15 days after a counter that ends first', () => {
    const ends = PLACED + 40 * DAY;
    const order = orderOf(reading(1, { fields: onItsWay, deadlines: [counter(ends), refundDate('2026-09-04')] }));
    expect(clock(order, 'dispute-closes')).toMatchObject([{ earliest: ends - 30_000 + 15 * DAY, basis: 'estimated' }]);
  });

  test('is 15 days after the earlier of delivery and completion', () => {
    const fields: Partial<OrderFields> = { status: 'completed', completedOn: '2026-07-30', deliveredOn: '2026-07-28' };
    const order = orderOf(reading(1, { fields }));
    expect(order.deadlineState).toBe('estimated');
    expect(order.deadlines).toMatchObject([{ ...dayRange('2026-08-12'), kind: 'dispute-closes', basis: 'estimated' }]);
  });

  test('is what the page states, when it states it', () => {
    const stated = refundDate('2026-10-13', { kind: 'dispute-closes', role: 'act', basis: 'computed' });
    const order = orderOf(
      reading(1, { fields: { status: 'completed', completedOn: '2026-07-28' }, deadlines: [stated] }),
    );
    expect(order.deadlines).toMatchObject([{ ...dayRange('2026-10-13'), basis: 'computed' }]);
    expect(order.deadlineState).toBe('read');
  });

  test('of a completed order is not counted from a refund date that lies after its receipt', () => {
    const order = orderOf(reading(1, { fields: { status: 'completed' }, deadlines: [refundDate('2026-09-04')] }));
    expect(clock(order, 'dispute-closes')).toEqual([]);
  });
});

describe('an order that is over or was not paid', () => {
  test.each(['cancelled', 'closed', 'expired', 'awaiting-payment'] as const)(
    '%s has no protection; what was read is history',
    (status) => {
      const before = reading(1, { fields: onItsWay, deadlines: [refundDate('2026-09-04')] });
      const order = orderOf(before, reading(5, { fields: { status } }));
      expect(order).toMatchObject({ deadlineState: 'none', deadlines: [] });
      expect(order.history).toMatchObject([{ kind: 'no-delivery-refund', ...dayRange('2026-09-04') }]);
      expect(order.unread).not.toContain('deadlines');
    },
  );

  test('the shipping clock ends with shipping', () => {
    const shipBy = counter(PLACED + 5 * DAY, { kind: 'ship-by', role: 'owed' });
    const waiting = reading(1, { fields: { status: 'processing' }, deadlines: [shipBy] });
    expect(orderOf(waiting)).toMatchObject({ deadlineState: 'unknown', deadlines: [{ kind: 'ship-by' }] });
    expect(clock(orderOf(waiting, reading(3, { fields: onItsWay })), 'ship-by')).toEqual([]);
  });
});

describe('what the order shows of its record', () => {
  test('a list visit says which fields it could not have read', () => {
    const order = orderOf(reading(1, { page: 'list', fields: onItsWay, missed: ['lines'] }));
    expect(order.unread).toEqual(
      expect.arrayContaining(['lines', 'total', 'store', 'paidOn', 'shippedOn', 'parcels', 'paymentMethod']),
    );
    expect(order.unread).not.toContain('placedOn');
    expect(order.unread).not.toContain('note');
  });

  test('a detail visit that had nothing to read is not the same as one that could not read', () => {
    const visited = orderOf(reading(1, { fields: { status: 'processing' } }));
    const missed = orderOf(reading(1, { fields: { status: 'processing' }, missed: ['paidOn', 'deadlines'] }));
    expect(visited.unread).not.toContain('paidOn');
    expect(missed.unread).toEqual(expect.arrayContaining(['paidOn', 'deadlines']));
    expect(orderOf(reading(1)).unread).toContain('status');
  });

  test('events count until they are undone; notes are trimmed and capped', () => {
    const event = { id: 'e1', type: 'not-here', on: '2026-08-01', at: PLACED + 17 * DAY };
    const told = withEvent(withEvent(mergeReading(undefined, reading(1)), event), event);
    expect(toOrder(told, moment).events).toEqual([event]);
    const undone = withoutEvent(told, 'e1', moment.now);
    expect(toOrder(undone, moment).events).toEqual([]);
    expect(undone.events).toMatchObject([{ undoneAt: moment.now }]);
    const noted = withNote(withNote(told, { note: '  for Anna ' }, 1), { nickname: 'x'.repeat(200) }, 2);
    expect(toOrder(noted, moment)).toMatchObject({ note: 'for Anna', nickname: 'x'.repeat(80) });
  });

  test('deadlines come in the order of their kinds', () => {
    const kinds = orderOf(
      reading(1, { fields: onItsWay, deadlines: [counter(PLACED + 9 * DAY), refundDate('2026-09-04')] }),
    ).deadlines;
    const places = kinds.map(({ kind }) => CLOCK_KINDS.indexOf(kind));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
