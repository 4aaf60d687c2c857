// Merging is a join: whatever the order, repetition or interleaving of the readings, the record is the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { forget, restore } from '../../utils/core/record/changes';
import { currentDeadlines } from '../../utils/core/record/deadlines';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { SIGHTINGS_KEPT } from '../../utils/core/record/sightings';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY, HOUR } from '../../utils/core/time';
import { anyReading, counter, PLACED, reading, refundDate } from './readings';

function merged(readings: readonly OrderReading[], start?: OrderRecord): OrderRecord | undefined {
  return readings.reduce<OrderRecord | undefined>((record, next) => mergeReading(record, next), start);
}

const now = PLACED + 20 * DAY;
const someReadings = fc.array(anyReading, { minLength: 1, maxLength: 9 });
const shuffled = someReadings.chain((readings) =>
  fc.tuple(
    fc.constant(readings),
    fc.shuffledSubarray([...readings, ...readings], { minLength: readings.length * 2, maxLength: readings.length * 2 }),
  ),
);

describe('mergeReading is a join', () => {
  test('any order and any repetition give the same record, and the same order', () => {
    fc.assert(
      fc.property(shuffled, ([readings, again]) => {
        const [one, other] = [merged(readings), merged(again)];
        expect(other).toEqual(one);
        if (!one || !other) throw new Error('at least one reading was merged');
        expect(currentDeadlines(other, now)).toEqual(currentDeadlines(one, now));
        expect(toOrder(other, { now, timeZone: 'UTC' })).toEqual(toOrder(one, { now, timeZone: 'UTC' }));
      }),
      { numRuns: 300 },
    );
  });

  test('two texts at the very same instant: which one stays does not depend on which came first', () => {
    const [one, two] = ['Refund if no delivery before Sep 4', 'Refund before Sep 4'].map((text) =>
      reading(1, { deadlines: [refundDate('2026-09-04', { text })], fields: { statusText: text }, missed: [text] }),
    );
    if (!one || !two) throw new Error('both texts make a reading');
    expect(merged([one, two])).toEqual(merged([two, one]));
  });

  test('any split: what came in while another visit was read is not lost', () => {
    fc.assert(
      fc.property(someReadings, someReadings, (first, second) => {
        const interleaved = first.flatMap((read, index) => [read, ...second.slice(index, index + 1)]);
        const rest = second.slice(first.length);
        expect(merged([...interleaved, ...rest])).toEqual(merged(second, merged(first)));
      }),
      { numRuns: 200 },
    );
  });

  test('does not change what it is given', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (one, two) => {
        const record = mergeReading(undefined, one);
        const before = structuredClone(record);
        mergeReading(record, two);
        expect(record).toEqual(before);
      }),
    );
  });

  test('a record is plain data: it survives storage as it is', () => {
    fc.assert(
      fc.property(someReadings, (readings) => {
        const record = merged(readings);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
    );
  });

  test('over the cap the newest sightings stay, in any order of reading', () => {
    const readings = Array.from({ length: 3 * SIGHTINGS_KEPT }, (_, day) =>
      reading(day, { deadlines: [counter(PLACED + (75 + day) * DAY)] }),
    );
    const one = merged(readings);
    const other = merged([...readings].reverse());
    expect(one?.sightings).toHaveLength(SIGHTINGS_KEPT);
    expect(other?.sightings).toEqual(one?.sightings);
    expect(Math.max(...(one?.sightings ?? []).map(({ lastSeenAt }) => lastSeenAt))).toBe(readings.at(-1)?.seenAt);
  });
});

describe('what wins', () => {
  const lines = [{ id: '11', title: 'USB cable', variant: null, quantity: 2, price: null, url: null }];
  const total = { amount: 9.5, currency: 'USD', text: 'US $9.50' };

  test('a list reading never blanks or changes what the detail page knew', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (detail, list) => {
        const before = mergeReading(undefined, { ...detail, page: 'detail' });
        const after = mergeReading(before, { ...list, page: 'list' });
        for (const field of [
          'total',
          'placedOn',
          'paidOn',
          'shippedOn',
          'completedOn',
          'store',
          'paymentMethod',
        ] as const) {
          // What was only guessed gives way to any page that says it for sure.
          const known = before.fields[field];
          if (known && known.by !== 'guess') expect(after.fields[field]).toEqual(known);
        }
        for (const known of Object.keys(before.fields)) expect(Object.keys(after.fields)).toContain(known);
      }),
    );
  });

  test('absence and emptiness are no change', () => {
    const before = mergeReading(
      undefined,
      reading(1, { fields: { lines, total, statusText: 'Shipped', placedOn: '2026-07-15' } }),
    );
    const after = mergeReading(before, reading(2, { fields: { lines: [], statusText: '', placedOn: '2026-02-30' } }));
    expect(after.fields).toEqual(before.fields);
  });

  test('lines with titles beat lines without, whatever the page; the fuller of two drawings of one page stays', () => {
    const pictures = [{ ...lines[0], title: '' }] as typeof lines;
    const list = mergeReading(undefined, reading(1, { page: 'list', fields: { lines } }));
    expect(mergeReading(list, reading(2, { fields: { lines: pictures } })).fields.lines?.value).toEqual(lines);
    const both = [...lines, ...lines];
    const drawn = mergeReading(undefined, reading(1, { fields: { lines: both } }));
    expect(mergeReading(drawn, reading(2, { fields: { lines } })).fields.lines?.value).toEqual(both);
  });

  test('the newest status wins, from the list too, but never one that could not be read', () => {
    const detail = mergeReading(undefined, reading(1, { fields: { status: 'processing' } }));
    const list = mergeReading(detail, reading(2, { page: 'list', fields: { status: 'awaiting-delivery' } }));
    const unread = mergeReading(list, reading(3, { fields: { status: 'unknown' } }));
    expect(list.fields.status?.value).toBe('awaiting-delivery');
    expect(unread.fields.status).toMatchObject({ value: 'awaiting-delivery', page: 'list', basis: 'page' });
  });

  test('the parcel with the newest scan wins, whichever page showed it last', () => {
    const scanned = (at: number) => [
      { trackingNumber: 'LP1', carrier: null, lineIds: [], lastEvent: { at, code: null, text: 'Arrived' } },
    ];
    const tracking = mergeReading(undefined, reading(5, { page: 'tracking', fields: { parcels: scanned(PLACED) } }));
    const detail = mergeReading(tracking, reading(2, { fields: { parcels: scanned(PLACED + DAY) } }));
    expect(detail.fields.parcels?.value).toEqual(scanned(PLACED + DAY));
  });

  test('.us and .com of one id are one order, on .com', () => {
    const us = mergeReading(undefined, reading(1, { site: 'aliexpress.us' }));
    expect(us.site).toBe('aliexpress.us');
    expect(mergeReading(us, reading(2)).site).toBe('aliexpress.com');
    expect(mergeReading(mergeReading(undefined, reading(2)), reading(3, { site: 'aliexpress.us' })).site).toBe(
      'aliexpress.com',
    );
  });

  test('a forgotten order stays forgotten and learns nothing, until it is restored', () => {
    const kept = mergeReading(undefined, reading(1, { deadlines: [refundDate('2026-09-04')] }));
    const forgotten = forget(kept, PLACED + 2 * DAY);
    expect(mergeReading(forgotten, reading(3, { fields: { total } }))).toEqual(forgotten);
    expect(forget(forgotten, PLACED + 9 * DAY).forgottenAt).toBe(PLACED + 2 * DAY);
    expect(restore(forgotten)).toEqual(kept);
  });

  test('a counter read many times within the hour is one sighting', () => {
    const ends = PLACED + 40 * DAY + 30 * 60_000;
    const record = merged([0, 1, 2, 3].map((n) => reading(n, { deadlines: [counter(ends + n * 5_000)] })));
    expect(record?.sightings).toHaveLength(1);
    expect(record?.sightings[0]).toMatchObject({
      firstSeenAt: PLACED,
      lastSeenAt: PLACED + 3 * DAY,
      earliest: ends - 15_000,
    });
    expect(merged([reading(0, { deadlines: [counter(ends + 2 * HOUR)] })], record)?.sightings).toHaveLength(2);
    const rounded = reading(4, { deadlines: [counter(ends, { precision: 'minute' })] });
    expect(merged([rounded], record)?.sightings.map(({ precision }) => precision)).toEqual(['minute', 'second']);
  });
});
