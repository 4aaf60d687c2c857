// Two finders of one visit that read a field differently; nothing else is a disagreement.
import { describe, expect, it } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { disagreements } from '../../utils/core/record/disagreements';
import { mergeReading } from '../../utils/core/record/merge-reading';
import { MINUTE } from '../../utils/core/time';
import { reading } from './readings';

const total = (amount: number, currency: string | null) => ({ amount, currency, text: `${amount}` });
const drawn = reading(3, {
  fields: { status: 'completed', placedOn: '2026-07-15', total: total(4.5, null), returnsOffered: true },
});
const heard = (fields: OrderReading['fields'], more: Partial<OrderReading> = {}) =>
  disagreements(mergeReading(undefined, drawn), { ...drawn, finder: 'payload', fields, ...more });

describe('disagreements', () => {
  it('are named by field', () => {
    expect(heard({ status: 'closed', placedOn: '2026-07-16', total: total(5, null), returnsOffered: true })).toEqual([
      'status',
      'placedOn',
      'total',
    ]);
  });

  it.each<[string, OrderReading['fields'], Partial<OrderReading>]>([
    ['a currency that only one knows', { total: total(4.5, 'USD') }, {}],
    ['a status that one does not know', { status: 'unknown' }, {}],
    ['another page', { placedOn: '2026-07-16' }, { page: 'list' }],
    ['another visit', { placedOn: '2026-07-16' }, { seenAt: drawn.seenAt + 11 * MINUTE }],
    ['the same finder', { placedOn: '2026-07-16' }, { finder: 'layout' }],
    ['what only one carries', { paidOn: '2026-07-16' }, {}],
  ])('are not %s', (_name, fields, more) => {
    expect(heard(fields, more)).toEqual([]);
  });

  it('need something to disagree with', () => {
    expect(disagreements(undefined, drawn)).toEqual([]);
  });
});
