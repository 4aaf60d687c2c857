// The calendar file read back by another program's reader: the same days, one event a clock, and no text that breaks out.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarText } from '../../../utils/core/calendar/calendar';
import { datedClocks } from '../../../utils/core/calendar/dated-clocks';
import { decide } from '../../../utils/core/decide';
import { addDays } from '../../../utils/core/time';
import { counter, noon, orderOf, refundDate } from '../order-of';

const NOW = noon('2026-08-20');
const octets = (text: string): number => new TextEncoder().encode(text).length;

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    title: event.getFirstPropertyValue('summary'),
    text: event.getFirstPropertyValue('description'),
    alarms: event.getAllSubcomponents('valarm').length,
  }));
}
const event = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '1-protection-end-order@claimcheck',
  sequence: 1,
  on: '2026-09-02',
  title: 'Last day: Cable',
  text: '',
  url: null,
  ...part,
});

it('fault 61: 1,000 orders come back with the same last days', () => {
  const orders = Array.from({ length: 1000 }, (_, at) => {
    const order = orderOf({
      id: String(8190000000000000 + at),
      deadlines: [refundDate(addDays('2026-08-25', at % 60))],
    });
    return { order, decision: decide(order, NOW) };
  });
  const days = orders.flatMap((decided) => datedClocks(decided, NOW).map(({ on }) => String(on)));
  const events = days.map((on, at) => event({ uid: `${at}@claimcheck`, on }));
  expect(days.length).toBeGreaterThanOrEqual(1000);
  expect(readBack(calendarText(events, NOW.now)).map(({ start }) => start)).toEqual(days);
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .array(fc.constantFrom('\r\nBEGIN:VALARM\r\n', '\nEND:VEVENT', '😀', '\\', ';', ',', '\\n', 'é', ' ', '\r', 'a'))
      .map((parts) => parts.join('')),
  );
  it('fault 61: stays one event with its alarms, and folds at 75 octets', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const file = calendarText([event({ title, text }), event({ uid: 'second@claimcheck' })], NOW.now);
        const lines = file.split('\r\n');
        expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(readBack(file)).toMatchObject([{ alarms: 2 }, { alarms: 2, title: 'Last day: Cable' }]);
      }),
      { numRuns: 300 },
    );
  });
  it('fault 61: comes back as it was, its breaks as breaks', () => {
    const safe = fc.string({
      unit: fc.constantFrom('a', 'Ж', '😀', '\\', ';', ',', '\n', ' ', ':', '"', '漢'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(safe, (title) => {
        expect(readBack(calendarText([event({ title })], NOW.now))[0]?.title).toBe(title);
      }),
      { numRuns: 300 },
    );
  });
  it('an address or id of a page cannot open a line', () => {
    const file = calendarText(
      [event({ uid: 'x\r\nBEGIN:VALARM', url: 'https://a.example/\r\nBEGIN:VALARM' })],
      NOW.now,
    );
    expect(readBack(file)).toMatchObject([{ alarms: 2 }]);
  });
});

describe('which clocks', () => {
  const clocksOf = (part: Parameters<typeof orderOf>[0]) => {
    const order = orderOf(part);
    return datedClocks({ order, decision: decide(order, NOW) }, NOW);
  };
  it('a refund date by its last day, a counter by its instant', () => {
    expect(clocksOf({ deadlines: [refundDate('2026-09-04')] })).toMatchObject([{ on: '2026-09-02' }]);
    const end = Date.parse('2026-09-04T10:00:00Z');
    const [clock] = clocksOf({ deadlines: [counter(end)] });
    expect(clock).toMatchObject({ kind: 'protection-end', on: end - 30_000 });
    const text = calendarText([event({ on: clock?.on ?? '' })], NOW.now);
    expect(readBack(text)).toMatchObject([{ start: '2026-09-04T09:59:30Z', alarms: 2 }]);
  });
  it('none of an order that is done, and none that is over', () => {
    expect(clocksOf({ status: 'cancelled', deadlines: [refundDate('2026-09-04')] })).toEqual([]);
    expect(clocksOf({ deadlines: [counter('2026-08-01T10:00:00Z')] }).map(({ kind }) => kind)).not.toContain(
      'protection-end',
    );
  });
});
