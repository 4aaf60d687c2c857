// Three cases in 90 days are pointed out.
import { defineRule } from './rule';

export const numbers = { cases: 3, days: 90 };

export default defineRule({
  id: 'many-claims-threshold',
  when: 'counting claims over all orders',
  says: 'Three cases in 90 days are pointed out.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
