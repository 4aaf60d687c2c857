// AliExpress steps in by itself between day 5 and day 7.
import { defineRule } from './rule';

export const numbers = { fromDay: 5, toDay: 7 };

export default defineRule({
  id: 'aliexpress-steps-in',
  when: 'buyer and store do not agree',
  says: 'AliExpress steps in by itself between day 5 and day 7.',
  numbers,
  where: ['everywhere'],
  source: 'Rules for stores; sources disagree on the day',
  grade: 'C',
  checked: '2026-11-21',
});
