// Orders of an export that are not known here are kept as a file's word, which the first page read takes over.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOfExport } from '../../../utils/core/backup/from-export';
import { joinKept } from '../../../utils/core/backup/join-kept';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import { timelineOf } from '../../../utils/core/timeline/timeline';
import { anyOrder } from '../any-order';
import { fullOrder, moment } from '../full-record';
import { reading, refundDate } from '../readings';

import { brought, byHand, event, exported, ID } from './exported';

const { now } = moment;

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
