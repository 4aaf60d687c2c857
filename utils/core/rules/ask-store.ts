// The store is asked from 7 days before the refund date or after 21 days without a scan, and not again for 7 days.
import { defineRule } from './rule';

export const numbers = { days: 7, stillDays: 21, againDays: 7 };

export default defineRule({
  id: 'ask-store',
  when: 'on its way',
  says: 'The store is asked from 7 days before the refund date or after 21 days without a scan, and not again for 7 days.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
