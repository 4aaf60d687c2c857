// With 5 days left nothing is waited for: ask for the money.
import { defineRule } from './rule';

export const numbers = { days: 5 };

export default defineRule({
  id: 'few-days',
  when: 'little time is left',
  says: 'With 5 days left nothing is waited for: ask for the money.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
