// The page refuses a claim for goods on their way until the refund date.
import { defineRule } from './rule';

export default defineRule({
  id: 'refused-in-transit',
  when: 'tracking moves and the delivery time is not over',
  says: 'The page refuses a claim for goods on their way until the refund date.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
