// Change of mind: within 7 days of confirming receipt.
import { defineRule } from './rule';

export const numbers = { returnDays: 7, claimDays: 90 };

export default defineRule({
  id: 'brazil-windows',
  when: 'the page states it',
  says: 'Change of mind: within 7 days of confirming receipt. Defective or not as described: within 90 days of placing the order.',
  numbers,
  where: ['BR'],
  source: 'AliExpress order page, Brazil',
  grade: 'A',
  checked: '2026-09-07',
});
