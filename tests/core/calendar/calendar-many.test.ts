// The calendar file of a thousand orders, as the dashboard saves it, read back by another program's reader.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../components/timeline/calendar-file';
import { decide } from '../../../utils/core/decide';
import type { Order } from '../../../utils/core/order';
import { hasHours } from '../../../utils/core/reminders/rung';
import type { DecidedOrder } from '../../../utils/core/summary';
import { addDays, DAY, lastDayBefore, MINUTE, type Moment } from '../../../utils/core/time';
import { englishCatalogue } from '../../../utils/i18n/english';
import { createWords } from '../../../utils/i18n/word';
import { counter, dated, noon, orderOf, refundDate } from '../order-of';

const MOMENT = noon('2026-08-20');
const SAY = createWords(englishCatalogue(), 'en').at(MOMENT);
const FIRST = 8190000000000000;

/** Every kind of date that is acted on, over two months; some of two lines of one order, which end apart. */
const deadlinesOf = (at: number, seenAt: number, later = 0): Order['deadlines'] => {
  const date = addDays('2026-08-25', (at % 60) + later);
  const end = Date.parse(`${date}T10:00:00Z`);
  const part = { seenAt };
  return (
    [
      [refundDate(date, date, part)],
      [counter(end, part)],
      [refundDate(date, date, part), counter(end + 15 * DAY, part)],
      [
        dated('return-window', date, { ...part, scope: 'line-1' }),
        dated('return-window', addDays(date, 3), { ...part, scope: 'line-2' }),
      ],
      [dated('dispute-closes', date, part)],
    ][at % 5] ?? []
  );
};

const decidedOf = (at: number, moment: Moment, later = 0): DecidedOrder => {
  const id = String(FIRST + at);
  const line = { id: null, title: `Thing ${at}`, variant: null, quantity: 1, price: null, url: null };
  const status = at % 5 > 2 ? 'completed' : 'awaiting-delivery';
  const order = orderOf({
    id,
    status,
    deadlines: deadlinesOf(at, moment.now, later),
    lines: [line],
    lastSeenAt: moment.now,
  });
  return { order, decision: decide(order, moment) };
};

interface Read {
  readonly uid: string;
  readonly orderId: string;
  readonly on: string;
  readonly sequence: number;
  readonly modified: string;
  readonly alarms: readonly string[];
}

function readBack(orders: readonly DecidedOrder[], moment: Moment): Read[] {
  const file = calendarFile(orders, moment, false, SAY);
  const calendar = new ICAL.Component(ICAL.parse(file?.text ?? ''));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const uid = String(event.getFirstPropertyValue('uid'));
    return {
      uid,
      orderId: uid.slice(0, uid.indexOf('-')),
      on: String(event.getFirstPropertyValue('dtstart')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      modified: String(event.getFirstPropertyValue('last-modified')),
      alarms: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

const orders = Array.from({ length: 1000 }, (_, at) => decidedOf(at, MOMENT));
const events = readBack(orders, MOMENT);
const of = (orderId: string) => events.filter((event) => event.orderId === orderId);

it('fault 61: holds every date of 1,000 orders on its last day', () => {
  for (const { order } of orders) {
    const expected = order.deadlines.map((deadline) =>
      hasHours(deadline)
        ? `${new Date(deadline.earliest).toISOString().slice(0, 19)}Z`
        : lastDayBefore(deadline, MOMENT),
    );
    expect(
      of(order.id)
        .map(({ on }) => on)
        .sort(),
    ).toEqual([...expected].sort());
  }
});

describe('one event a clock', () => {
  it('with a name of its own, two alarms inside, and none of another order', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ alarms }) => alarms.length !== 2)).toEqual([]);
    expect(new Set(events.map(({ orderId }) => orderId)).size).toBe(1000);
    expect(of(String(FIRST + 2))).toHaveLength(2);
  });

  it('of one order, when only one is asked for', () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const [order] = [orders[at]].flatMap((one) => one ?? []);
      expect(order && readBack([order], MOMENT)).toEqual(of(String(FIRST + at)));
    }
  });

  it('that a later file replaces: the same names, newer, on the days to which the store moved them', () => {
    const moment = { ...MOMENT, now: MOMENT.now + DAY };
    const moved = readBack(
      orders.map((_, at) => decidedOf(at, moment, 4)),
      moment,
    );
    expect(moved.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    for (const [at, after] of moved.entries()) {
      const before = events[at];
      expect(after.sequence).toBe((before?.sequence ?? 0) + DAY / MINUTE);
      expect(after.modified > (before?.modified ?? '')).toBe(true);
      expect(after.on.slice(0, 10)).toBe(addDays((before?.on ?? '').slice(0, 10), 4));
    }
  });
});
