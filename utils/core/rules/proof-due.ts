// Three days, by old help; later answers say until the case closes.
import { defineRule } from './rule';

export const numbers = { days: 3 };

export default defineRule({
  id: 'proof-due',
  when: 'AliExpress asks for proof',
  says: 'Three days, by old help; later answers say until the case closes. The page’s timer rules.',
  numbers,
  where: ['everywhere'],
  source: 'Old AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
