// An order that a page told of gets the user's words alone out of an export, and no file makes a warning calmer or later.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFile, softens } from '../../../utils/core/backup/join-file';
import { pastOnArrival } from '../../../utils/core/backup/on-arrival';
import { decide } from '../../../utils/core/decide';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import { addDays, DAY } from '../../../utils/core/time';
import { anyOrder } from '../any-order';
import { moment } from '../full-record';
import { reading, refundDate } from '../readings';

import { brought, byHand, event, exported, ID, today } from './exported';

const { now } = moment;
const pageRead = mergeReading(
  undefined,
  reading(18, {
    fields: { status: 'awaiting-delivery', placedOn: '2026-07-15' },
    deadlines: [refundDate(addDays(today, -2))],
  }),
);
const levelOf = (record: OrderRecord): string => decide(toOrder(record, moment), moment).level;
describe('an order that a page told of', () => {
  const join = (file: OrderRecord) => joinFile(pageRead, file, moment);
  it('gets no field and no date of the file', () => {
    const { record, left } = join(
      byHand({
        status: 'completed',
        deliveredOn: '2026-08-01',
        total: { amount: 1, currency: 'USD', text: '' },
        deadlines: [],
      }),
    );
    expect([record.fields, record.sightings, left]).toEqual([pageRead.fields, pageRead.sightings, 0]);
    expect(toOrder(record, moment)).toEqual(toOrder(pageRead, moment));
  });
  it('gets names, notes and what harms no warning', () => {
    const { record, left } = join(byHand({ note: 'gift', nickname: 'Lamp', events: [event('wrote-to-store', -3)] }));
    expect([record.note, record.nickname, record.events.map(({ type }) => type), left]).toEqual([
      'gift',
      'Lamp',
      ['wrote-to-store'],
      0,
    ]);
  });
  it('keeps its own name and note', () => {
    const own = { ...pageRead, note: 'mine', nickname: 'Mine' };
    expect(joinFile(own, byHand({ note: 'gift', nickname: 'Lamp' }), moment).record).toMatchObject({
      note: 'mine',
      nickname: 'Mine',
    });
  });
  it.each([
    ['an ending', { events: [event('money-back')] }],
    ['a refusal to a later day', { events: [event('page-refused', -1, { until: addDays(today, 20) })] }],
    [
      'a later date by hand',
      {
        deadlines: [
          {
            kind: 'no-delivery-refund',
            basis: 'user',
            earliest: '2026-10-30T10:00:00.000Z',
            latest: '2026-10-31T12:00:00.000Z',
            seenAt: '2026-08-03T00:00:00.000Z',
          },
        ],
      },
    ],
    ['something told today', { events: [event('wrote-to-store', 0)] }],
  ])('is not quieted by %s, and the rest still comes', (_name, more) => {
    const { record, left } = join(byHand({ note: 'gift', ...more }));
    expect([levelOf(record), record.events, record.handDate, record.note, left]).toEqual([
      levelOf(pageRead),
      [],
      null,
      'gift',
      1,
    ]);
  });
  it('is never calmer, whatever the file', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const file = brought(exported({ ...order, deadlines: [], firstSeenAt: 0, id: ID }));
        const { record } = join(file);
        expect(softens(pageRead, record, moment)).toBe(false);
        expect(canonicalJson(joinFile(record, file, moment).record)).toBe(canonicalJson(record));
      }),
      { numRuns: 30 },
    );
  });
});

describe('on arrival', () => {
  it('a date that was past is not rung, one ahead is', () => {
    const old = byHand({
      firstSeenAt: '2026-07-01T00:00:00Z',
      placedOn: '2026-01-10',
      deadlines: [
        {
          kind: 'protection-end',
          basis: 'page',
          earliest: '2026-07-20T09:00:00.000Z',
          latest: '2026-07-20T09:01:00.000Z',
          seenAt: '2026-07-01T00:00:00Z',
        },
      ],
    });
    const soon = byHand({
      placedOn: '2026-07-10',
      firstSeenAt: '2026-07-20T00:00:00Z',
      deadlines: [
        {
          kind: 'protection-end',
          basis: 'page',
          earliest: new Date(now + DAY).toISOString(),
          latest: new Date(now + DAY + 60_000).toISOString(),
          seenAt: '2026-07-20T00:00:00Z',
        },
      ],
    });
    expect(pastOnArrival(soon, moment)).toEqual([]);
    for (const key of pastOnArrival(old, moment)) expect(key).toContain(ID);
    expect(pastOnArrival({ ...old, firstSeenAt: now }, moment)).toEqual([]);
  });
});
