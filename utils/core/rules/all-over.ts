// 90 days after placing no window is expected: 75 and 15.
import { defineRule } from './rule';

export const numbers = { days: 90 };

export default defineRule({
  id: 'all-over',
  when: 'a received order of which no window is known',
  says: '90 days after placing no window is expected: 75 and 15.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
