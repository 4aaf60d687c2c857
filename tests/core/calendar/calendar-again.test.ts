// A calendar file saved again, into a calendar that keeps of each event the one with the highest sequence: it must end up with
// the days that hold now, also where a date went back to an earlier one.
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile } from '../../../components/timeline/calendar-file';
import { decide } from '../../../utils/core/decide';
import { withHandDate } from '../../../utils/core/record/changes';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import { DAY, HOUR } from '../../../utils/core/time';
import { englishCatalogue } from '../../../utils/i18n/english';
import { createWords } from '../../../utils/i18n/word';
import { PLACED, reading, refundDate } from '../readings';

interface Event {
  readonly on: string;
  readonly sequence: number;
}

function savedAt(record: OrderRecord, now: number): ReadonlyMap<string, Event> {
  const moment = { now, timeZone: 'UTC' };
  const order = toOrder(record, moment);
  const say = createWords(englishCatalogue(), 'en').at(moment);
  const file = calendarFile([{ order, decision: decide(order, moment) }], moment, false, say);
  const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent');
  return new Map(
    events.map((event) => [
      String(event.getFirstPropertyValue('uid')),
      {
        on: String(event.getFirstPropertyValue('dtstart')),
        sequence: Number(event.getFirstPropertyValue('sequence')),
      },
    ]),
  );
}

/** As a strict importer takes it in: what has a lower sequence than it knows is old news. */
function imported(...files: readonly ReadonlyMap<string, Event>[]): readonly string[] {
  const calendar = new Map<string, Event>();
  for (const [uid, event] of files.flatMap((file) => [...file])) {
    if (event.sequence >= (calendar.get(uid)?.sequence ?? 0)) calendar.set(uid, event);
  }
  return [...calendar.values()].map(({ on }) => on);
}

const status = { fields: { status: 'awaiting-delivery' } } as const;
const read = mergeReading(undefined, reading(1, { ...status, deadlines: [refundDate('2026-08-20')] }));

it('has the day of the page again once a later day, set by hand, was taken back', () => {
  const byHand = withHandDate(read, '2026-09-12', PLACED + 2 * DAY);
  const later = savedAt(byHand, PLACED + 2 * DAY + HOUR);
  const back = savedAt(withHandDate(byHand, null, PLACED + 3 * DAY), PLACED + 3 * DAY + HOUR);
  expect(imported(later)).not.toEqual(imported(savedAt(read, PLACED + DAY)));
  expect(imported(later, back)).toEqual(imported(savedAt(read, PLACED + DAY)));
});
