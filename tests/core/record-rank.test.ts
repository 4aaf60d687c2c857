// Which word for the status stands: what was known surely before what was guessed, of one look the better proof. A later guess
// may move an order on to a stage that is still open, and does nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDER_STATUSES, type OrderStatus } from '../../utils/core/order';
import type { KnownBy, OrderReading } from '../../utils/core/reading';
import { statusIn } from '../../utils/core/record/known-status';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { joinRecord } from '../../utils/core/travel/join-record';
import { anyReading, reading } from './readings';

const merged = (readings: readonly OrderReading[]): OrderRecord | undefined =>
  readings.reduce<OrderRecord | undefined>(mergeReading, undefined);

const look = (days: number, status: OrderStatus, by: KnownBy = 'word', more: Partial<OrderReading> = {}) =>
  reading(days, { fields: { status }, knownBy: { status: by }, ...more });
const statusOf = (...readings: readonly OrderReading[]): OrderStatus => statusIn(merged(readings)?.fields ?? {});

const isSure = ({ fields, knownBy }: OrderReading): boolean =>
  fields.status !== 'unknown' && knownBy?.status !== 'guess';
const OPEN = ['awaiting-payment', 'processing', 'awaiting-delivery'] as const;
const OVER = ['completed', 'cancelled', 'closed', 'expired'] as const;

describe('the status', () => {
  test('is a sure one that was read, or a later stage that is open, or in doubt before it was shipped', () => {
    const someLooks = fc
      .array(anyReading, { minLength: 1, maxLength: 8 })
      .map((readings) => readings.filter(({ fields }) => fields.status !== undefined));
    fc.assert(
      fc.property(someLooks, (readings) => {
        const known = statusOf(...readings);
        const sure = readings.filter(isSure).map(({ fields }) => fields.status ?? 'unknown');
        if (sure.length === 0 || sure.includes(known)) return;
        expect(['unknown', 'processing', 'awaiting-delivery']).toContain(known);
        const before = known === 'awaiting-delivery' ? ['awaiting-payment', 'processing'] : OPEN.slice(0, 2);
        expect(sure.some((status) => before.includes(status))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('of one look the code stands, of two looks the later one', () => {
    const code = look(1, 'awaiting-delivery', 'code', { finder: 'payload' });
    expect(merged([code, look(1, 'completed')])?.fields.status).toMatchObject({
      value: 'awaiting-delivery',
      by: 'code',
    });
    expect(merged([code, look(2, 'completed')])?.fields.status).toMatchObject({ value: 'completed', by: 'word' });
  });

  test.each([
    ['awaiting-payment', 'processing'],
    ['awaiting-payment', 'awaiting-delivery'],
    ['processing', 'awaiting-delivery'],
  ] as const)('%s gives way to a later guess that it is %s, however it was known', (before, after) => {
    for (const by of ['word', 'attribute', 'code'] as const) {
      expect(statusOf(look(1, before, by), look(21, after, 'guess'))).toBe(after);
      expect(statusOf(look(21, after, 'guess'), look(1, before, by))).toBe(after);
      expect(statusOf(look(21, before, by), look(1, after, 'guess'))).toBe(before);
      expect(statusOf(look(1, before, by, { finder: 'payload' }), look(1, after, 'guess'))).toBe(before);
    }
  });

  test('no guess ends an order, brings back one that is over, or moves one back', () => {
    for (const end of OVER) {
      for (const open of OPEN) {
        expect(statusOf(look(1, open), look(9, end, 'guess'))).toBe(open);
        expect(statusOf(look(1, end), look(9, open, 'guess'))).toBe(end);
      }
    }
    expect(statusOf(look(1, 'awaiting-delivery'), look(9, 'processing', 'guess'))).toBe('awaiting-delivery');
    expect(statusOf(look(1, 'processing'), look(9, 'awaiting-payment', 'guess'))).toBe('processing');
  });

  test('a later word that cannot be read leaves in doubt what was not shipped, and nothing else', () => {
    for (const status of ORDER_STATUSES) {
      const isBefore = status === 'awaiting-payment' || status === 'processing';
      for (const by of ['word', 'guess'] as const) {
        expect(statusOf(look(1, status), look(9, 'unknown', by))).toBe(isBefore ? 'unknown' : status);
      }
      expect(statusOf(look(9, status), look(1, 'unknown'))).toBe(status);
    }
    const shipped = [look(1, 'awaiting-payment'), look(5, 'awaiting-delivery', 'guess')];
    expect(statusOf(...shipped, look(9, 'unknown'))).toBe('awaiting-delivery');
    expect(statusOf(...shipped, look(9, 'completed'), look(12, 'unknown'))).toBe('completed');
  });

  test('a guess that one computer heard before any sure word is not lost when another tells an older one', () => {
    const [here, there] = [merged([look(5, 'awaiting-delivery', 'guess')]), merged([look(1, 'awaiting-payment')])];
    if (!here || !there) throw new Error('both were read');
    expect(statusIn(joinRecord(here, there).fields)).toBe('awaiting-delivery');
    expect(statusIn(joinRecord(there, here).fields)).toBe('awaiting-delivery');
  });

  test('what a sure word was read after is not kept', () => {
    const record = merged([look(1, 'unknown'), look(2, 'awaiting-delivery', 'guess'), look(3, 'processing')]);
    expect(Object.keys(record?.fields ?? {})).toEqual(['status']);
  });
});
