// A tracking number by itself: formats, the check digit of postal numbers, and how far it is followed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrackingNumber } from '../../utils/core/tracking-number';
import { englishCatalogue } from '../../utils/i18n/english';

const english = englishCatalogue();

describe('formats', () => {
  it.each([
    ['RR123456785CN', 's10', 'right', 'abroad'],
    ['RR123456789CN', 's10', 'wrong', 'unknown'],
    ['rr 123 456 785 cn', 's10', 'right', 'abroad'],
    ['UB123456785NL', 's10', 'right', 'china'],
    ['UA123456789YP', 'yanwen', 'none', 'china'],
    ['VR123456789YP', 'yanwen', 'none', 'unknown'],
    ['LP00123456789012', 'first-mile', 'none', 'unknown'],
    ['CNG00123456789012', 'cainiao', 'none', 'unknown'],
    ['CNFR1234567890123HD', 'cainiao', 'none', 'unknown'],
    ['YT1234567890123456', 'yunexpress', 'none', 'unknown'],
    ['4PX3000123456789', '4px', 'none', 'unknown'],
    ['SYAE012345678', 'sunyou', 'none', 'china'],
    ['1234567890', 'local', 'none', 'unknown'],
    ['hello', 'unknown', 'none', 'unknown'],
    ['', 'unknown', 'none', 'unknown'],
  ])('%s is %s, check %s, reach %s', (text, format, check, reach) => {
    expect(readTrackingNumber(text)).toMatchObject({ format, check, reach });
  });

  it.each([
    ['10 becomes 0', 'RR000040000CN'],
    ['11 becomes 5', 'RR000000005CN'],
  ])('a rest of %s', (_what, number) => {
    expect(readTrackingNumber(number).check).toBe('right');
  });
});

it('a postal number with one digit changed is never right', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(digits, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }), (eight, at, more) => {
      const right = Array.from({ length: 10 }, (_, last) => `RR${eight.join('')}${last}CN`);
      const valid = right.filter((number) => readTrackingNumber(number).check === 'right');
      expect(valid).toHaveLength(1);
      const changed = eight.map((digit, index) => (index === at ? (digit + more) % 10 : digit));
      const last = valid[0]?.at(10);
      const check = readTrackingNumber(`RR${changed.join('')}${last}CN`).check;
      // 0 stands for a rest of 10 and 5 for a rest of 11 as well, so only these two can hide a change.
      if (last !== '0' && last !== '5') expect(check).toBe('wrong');
    }),
  );
});

it('any text has a meaning, and none takes long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const { meaning, number } = readTrackingNumber(text);
      expect(english[meaning.key]).toBeDefined();
      expect(number.length).toBeLessThanOrEqual(130);
    }),
  );
});
