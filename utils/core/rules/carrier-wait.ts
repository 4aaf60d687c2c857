// 3 days after the carrier was asked the money is asked for without its answer; the answer is added later.
import { defineRule } from './rule';

export const numbers = { days: 3 };

export default defineRule({
  id: 'carrier-wait',
  when: 'delivered, and not here',
  says: '3 days after the carrier was asked the money is asked for without its answer; the answer is added later.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
