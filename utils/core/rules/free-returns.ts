// Send it back within 15 days after delivery; the first return of an order is free, five a month.
import { defineRule } from './rule';

export const numbers = { days: 15, aMonth: 5 };

export default defineRule({
  id: 'free-returns',
  when: 'the order page says “Free returns”',
  says: 'Send it back within 15 days after delivery; the first return of an order is free, five a month.',
  numbers,
  where: ['BR'],
  source: 'AliExpress order page, Brazil',
  grade: 'A',
  checked: '2026-09-07',
});
