// Orders of an export: unknown ones are kept as a file's word, known ones get the user's words alone, and no file makes a warning
// calmer or later that a page gave.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOfExport } from '../../../utils/core/backup/from-export';
import { joinFile, softens } from '../../../utils/core/backup/join-file';
import { joinKept } from '../../../utils/core/backup/join-kept';
import { pastOnArrival } from '../../../utils/core/backup/on-arrival';
import { decide } from '../../../utils/core/decide';
import { toExport } from '../../../utils/core/export/to-export';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import { addDays, DAY, localDay } from '../../../utils/core/time';
import { timelineOf } from '../../../utils/core/timeline/timeline';
import { anyOrder } from '../any-order';
import { fullOrder, moment } from '../full-record';
import { reading, refundDate } from '../readings';

const ID = '8190000000000001';
const { now } = moment;
const today = localDay(now, 'UTC');

/** Through JSON, as a file is. */
const exported = (order = fullOrder()): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toExport([order], now).orders[0]));
function brought(value: unknown): OrderRecord {
  const record = recordOfExport(value, now);
  if (typeof record === 'string') throw new Error(record);
  return record;
}
const byHand = (more: object): OrderRecord => brought({ id: ID, status: 'awaiting-delivery', ...more });
const pageRead = mergeReading(
  undefined,
  reading(18, {
    fields: { status: 'awaiting-delivery', placedOn: '2026-07-15' },
    deadlines: [refundDate(addDays(today, -2))],
  }),
);
const levelOf = (record: OrderRecord): string => decide(toOrder(record, moment), moment).level;
const event = (type: string, days = -1, more: object = {}) => {
  const on = addDays(today, days);
  return { id: type, type, on, at: `${on}T10:00:00.000Z`, ...more };
};

describe('an order that is not known here', () => {
  it('reads as the export says it, but for history, pauses and what is derived', () => {
    const order = fullOrder();
    const told = toOrder(brought(exported(order)), moment);
    const { history: _h, unread: _u, revision: _r, ...rest } = { ...order, revision: 0 };
    const plain = (value: object): unknown => JSON.parse(JSON.stringify(value).replaceAll(/" +| +"/g, '"'));
    expect(plain({ ...told, history: [], unread: [] })).toMatchObject(
      plain({
        ...rest,
        deadlines: rest.deadlines.map(({ kind, earliest, latest, basis }) => ({ kind, earliest, latest, basis })),
      }) as object,
    );
  });
  it('is a file’s word in the timeline, and becomes the page’s as soon as one is read', () => {
    const record = brought(exported());
    const order = toOrder(record, moment);
    const from = timelineOf({ record, order, ledger: [], evidence: [] }, moment).map((entry) => entry.from.key);
    expect(new Set(from)).toEqual(new Set(['timeline.from-file', 'timeline.from-you']));
    const read = mergeReading(
      record,
      reading(19, { fields: { status: 'awaiting-delivery' }, deadlines: [refundDate('2026-08-10')] }),
    );
    const known = toOrder(read, moment);
    expect([known.total, known.deadlines.map(({ text }) => text)]).toEqual([
      null,
      ['Refund if no delivery before 2026-08-10', '2026-08-10 + 15 d'],
    ]);
    expect(known.events).toHaveLength(1);
  });
  it('takes a date of no named origin for an estimate, one set by hand for the user’s, and no pause', () => {
    const date = {
      kind: 'no-delivery-refund',
      earliest: '2026-08-30T10:00:00.000Z',
      latest: '2026-08-31T12:00:00.000Z',
    };
    const basisOf = (more: object) =>
      toOrder(byHand({ placedOn: '2026-07-15', deadlines: [{ ...date, ...more }] }), moment).deadlines[0]?.basis;
    expect([basisOf({}), basisOf({ basis: 'page' }), basisOf({ basis: 'user' })]).toEqual([
      'estimated',
      'page',
      'user',
    ]);
    expect(byHand({ snooze: { until: '2026-09-01', at: '2026-08-01T00:00:00Z' } }).snooze).toBeUndefined();
  });
  it('keeps nothing of the future', () => {
    const record = byHand({
      firstSeenAt: '2100-01-01T00:00:00Z',
      lastSeenAt: '2100-01-01T00:00:00Z',
      events: [event('money-back', 400)],
      deadlines: [
        {
          kind: 'protection-end',
          basis: 'page',
          earliest: '2100-02-01T00:00:00Z',
          latest: '2100-02-02T00:00:00Z',
          seenAt: '2100-01-01T00:00:00Z',
        },
      ],
    });
    expect([record.firstSeenAt, record.events, record.fromFile?.sightings]).toEqual([now, [], []]);
  });
  it.each([
    ['text', 'no-order'],
    [[], 'no-order'],
    [null, 'no-order'],
    [{}, 'no-number'],
    [{ id: '../1' }, 'no-number'],
    [{ id: 2 ** 53 }, 'lost-digits'],
    [JSON.parse('{"__proto__":{"id":"8190000000000001"}}'), 'no-number'],
  ])('%j is none', (value, why) => {
    expect(recordOfExport(value, now)).toBe(why);
  });
  it('never throws, whatever stands in the file, and is the same however often and in whichever order', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, fc.jsonValue(), (a, b, junk) => {
        const [one, other] = [a, b].map((order) => {
          const { deadlines, ...rest } = order;
          const finite = deadlines.filter(
            ({ earliest, latest }) =>
              Number.isFinite(earliest + latest) && Math.abs(earliest) + Math.abs(latest) < 1e15,
          );
          return brought(exported({ ...rest, deadlines: finite, firstSeenAt: 0, id: ID }));
        }) as [OrderRecord, OrderRecord];
        expect(canonicalJson(joinKept(one, other))).toBe(canonicalJson(joinKept(other, one)));
        expect(canonicalJson(joinKept(one, one))).toBe(canonicalJson(one));
        recordOfExport(junk, now);
        recordOfExport({ id: ID, events: junk, deadlines: junk, lines: junk, cases: junk, parcels: junk }, now);
      }),
      { numRuns: 100 },
    );
  });
});

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
