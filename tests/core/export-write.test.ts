// The public export as it is written: what the schema says, whatever pages gave.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../docs/export.schema.json';
import { CLOCK_KINDS } from '../../utils/core/deadline';
import { CASE_STATES } from '../../utils/core/event';
import { toExport } from '../../utils/core/export/to-export';
import { ORDER_STATUSES, PAYMENT_METHODS } from '../../utils/core/order';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { fullOrder, moment, withoutEmptyNames, written } from './full-record';
import { anyReading, reading } from './readings';
import { problems } from './schema';

describe('toExport', () => {
  test('of no orders is a valid file', () => {
    expect(toExport([], moment.now)).toEqual({
      format: 'claimcheck-export',
      version: 1,
      exportedAt: '2026-08-04T12:00:00.000Z',
      orders: [],
    });
    expect(problems([])).toEqual([]);
  });

  test('of a full order and of one barely seen fits the schema', () => {
    const minimal = toOrder(mergeReading(undefined, reading(1, { id: '8190000000000000' })), moment);
    expect(problems([fullOrder(), minimal])).toEqual([]);
    expect(written([fullOrder(), minimal]).orders.map(({ id }) => id)).toEqual([
      '8190000000000000',
      '8190000000000001',
    ]);
  });

  test('trims texts, writes instants in UTC and dates as they are, leaves nothing undefined', () => {
    const [order] = toExport([fullOrder()], moment.now).orders;
    expect(order).toMatchObject({
      statusText: 'Awaiting delivery',
      placedOn: '2026-07-15',
      lines: [{ title: 'Cable', price: { text: 'US $4.50' } }],
      deadlines: [
        {
          kind: 'no-delivery-refund',
          role: 'opens',
          scope: 'order',
          earliest: '2026-09-19T10:00:00.000Z',
          latest: '2026-09-21T12:00:00.000Z',
          basis: 'page',
        },
        { kind: 'protection-end', basis: 'page' },
        { kind: 'dispute-closes', basis: 'estimated' },
      ],
      history: [{ kind: 'no-delivery-refund', text: 'Refund if no delivery before 2026-09-04' }],
      events: [{ type: 'page-refused', on: '2026-08-02', until: '2026-08-09' }],
    });
    expect(written([fullOrder()]).orders[0]).toEqual(order);
  });

  test('fits the schema whatever pages gave', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 6 }), (readings) => {
        const record = readings.reduce<OrderRecord | undefined>(mergeReading, undefined);
        const orders = record ? [toOrder(record, moment)] : [];
        expect(problems(orders.map(withoutEmptyNames))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the schema knows the same words as the code', () => {
    expect(schema.definitions.deadline.properties.kind.enum).toEqual(CLOCK_KINDS);
    expect(schema.definitions.order.properties.status.enum).toEqual(ORDER_STATUSES);
    expect(schema.definitions.case.properties.state.enum).toEqual(CASE_STATES);
    expect(schema.definitions.order.properties.paymentMethod.enum).toEqual([...PAYMENT_METHODS, null]);
    expect(Object.keys(written([fullOrder()]).orders[0] ?? {})).toEqual(
      expect.arrayContaining(schema.definitions.order.required),
    );
  });
});
