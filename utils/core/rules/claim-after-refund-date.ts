// From the end of the delivery time a claim is accepted for about 15 days.
import { defineRule } from './rule';

export const numbers = { days: 15 };

export default defineRule({
  id: 'claim-after-refund-date',
  when: 'the goods did not come and the refund date has passed',
  says: 'From the end of the delivery time a claim is accepted for about 15 days.',
  numbers,
  where: ['everywhere'],
  source: 'AliExpress help centre, “15 days after the delivery time is over”',
  grade: 'B',
  checked: '2026-11-21',
});
