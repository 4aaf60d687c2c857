// One appeal for each order, within 7 days, some buyers report.
import { defineRule } from './rule';

export const numbers = { days: 7 };

export default defineRule({
  id: 'appeal',
  when: 'AliExpress decided against the buyer, or for less than asked',
  says: 'One appeal for each order, within 7 days, some buyers report.',
  numbers,
  where: ['everywhere'],
  source: 'An answer for stores',
  grade: 'D',
  checked: '2026-11-21',
});
