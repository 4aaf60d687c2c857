// 90 days after placing no window is expected: 75 and 15.
import { defineRule } from './rule';

export default defineRule({
  id: 'all-over',
  when: 'a received order of which no window is known',
  says: '90 days after placing no window is expected: 75 and 15.',
  numbers: { days: 90 },
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
