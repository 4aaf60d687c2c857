// 10 days after placing: the longest common processing time.
import { defineRule } from './rule';

export const numbers = { days: 10 };

export default defineRule({
  id: 'ship-estimate',
  when: 'the page states no processing time',
  says: '10 days after placing: the longest common processing time.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
