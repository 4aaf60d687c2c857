// After 90 days without a word from the buyer it is no longer asked about.
import { defineRule } from './rule';

export const numbers = { days: 90 };

export default defineRule({
  id: 'refund-old',
  when: 'a cancelled order was paid long ago',
  says: 'After 90 days without a word from the buyer it is no longer asked about.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
