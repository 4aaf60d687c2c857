// Ask again after 3 days.
import { defineRule } from './rule';

export const numbers = { days: 3 };

export default defineRule({
  id: 'refused-again',
  when: 'the page refused without a day, and no refund date is known',
  says: 'Ask again after 3 days.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
