// A claim can be made from the 11th day after shipping.
import { defineRule } from './rule';

export const numbers = { days: 11 };

export default defineRule({
  id: 'claim-opens',
  when: 'tracking is missing, dead or wrong',
  says: 'A claim can be made from the 11th day after shipping.',
  numbers,
  where: ['everywhere'],
  source: 'AliExpress help centre and rules for stores',
  grade: 'B',
  checked: '2026-11-21',
});
