// A late delivery gives a coupon, and it must be applied for.
import { defineRule } from './rule';

export const numbers = { hours: 48 };

export default defineRule({
  id: 'late-coupon',
  when: 'the promised day has passed by 48 hours',
  says: 'A late delivery gives a coupon, and it must be applied for. It does not touch the refund date.',
  numbers,
  where: ['everywhere'],
  source: 'AliExpress order page',
  grade: 'A',
  checked: '2026-09-07',
});
