// Trying is worth it from 5 days before; a refusal names the day.
import { defineRule } from './rule';

export const numbers = { days: 5 };

export default defineRule({
  id: 'try-early',
  when: 'the refund date is near',
  says: 'Trying is worth it from 5 days before; a refusal names the day.',
  numbers,
  where: ['everywhere'],
  source: 'Guides say a few days before, help says refused in transit; ours fits both',
  grade: 'ours',
  checked: '2026-11-21',
});
