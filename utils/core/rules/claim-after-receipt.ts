// A return or refund can be asked for within 15 days of confirming receipt.
import { defineRule } from './rule';

export const numbers = { days: 15 };

export default defineRule({
  id: 'claim-after-receipt',
  when: 'goods were received and the page states no other window',
  says: 'A return or refund can be asked for within 15 days of confirming receipt.',
  numbers,
  where: ['everywhere'],
  source: "AliExpress's buyer protection page",
  grade: 'A',
  checked: '2026-08-27',
});
