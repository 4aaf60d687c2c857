// An answer is awaited for 3 days, with dead tracking for 2.
import { defineRule } from './rule';

export const numbers = { days: 3, deadTrackingDays: 2 };

export default defineRule({
  id: 'answer-awaited',
  when: 'the store was written to',
  says: 'An answer is awaited for 3 days, with dead tracking for 2.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
