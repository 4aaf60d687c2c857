// Which word for the status stands: what was known surely before what was guessed, of one look the better proof.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { anyReading, reading } from './readings';

const merged = (readings: readonly OrderReading[]): OrderRecord | undefined =>
  readings.reduce<OrderRecord | undefined>(mergeReading, undefined);

describe('the status', () => {
  test('a guessed word never takes the place of a better one, whenever it was read', () => {
    const oneStatus = fc
      .array(anyReading, { minLength: 1, maxLength: 8 })
      .map((readings) => readings.filter(({ fields }) => fields.status !== undefined));
    fc.assert(
      fc.property(oneStatus, (readings) => {
        const known = merged(readings)?.fields.status;
        const sure = readings.filter(
          ({ fields, knownBy }) => fields.status !== 'unknown' && knownBy?.status !== 'guess',
        );
        if (sure.length > 0) expect(sure.map(({ fields }) => fields.status)).toContain(known?.value);
        if (sure.length > 0) expect(known?.by).not.toBe('guess');
      }),
      { numRuns: 300 },
    );
  });

  test('of one look the code stands, of two looks the later one', () => {
    const word = (days: number) => reading(days, { fields: { status: 'completed' }, knownBy: { status: 'word' } });
    const code = reading(1, {
      finder: 'payload',
      fields: { status: 'awaiting-delivery' },
      knownBy: { status: 'code' },
    });
    expect(merged([code, word(1)])?.fields.status).toMatchObject({ value: 'awaiting-delivery', by: 'code' });
    expect(merged([code, word(2)])?.fields.status).toMatchObject({ value: 'completed', by: 'word' });
    const guess = reading(3, { fields: { status: 'awaiting-delivery' }, knownBy: { status: 'guess' } });
    expect(merged([word(2), guess])?.fields.status?.value).toBe('completed');
  });
});
