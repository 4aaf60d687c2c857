// It is looked at every 3 days: an offer may be waiting.
import { defineRule } from './rule';

export const numbers = { days: 3 };

export default defineRule({
  id: 'case-look',
  when: 'a case runs',
  says: 'It is looked at every 3 days: an offer may be waiting.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
