// It is pointed to from 20 days after placing, and is a matter of today from 28.
import { defineRule } from './rule';

export const numbers = { soonDays: 20, nowDays: 28 };

export default defineRule({
  id: 'date-unread',
  when: 'no refund date was read',
  says: 'It is pointed to from 20 days after placing, and is a matter of today from 28.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
