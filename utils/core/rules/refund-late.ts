// Look at the statement of the purchase month; cards may take 20 working days.
import { defineRule } from './rule';

export const numbers = { workingDays: 20 };

export default defineRule({
  id: 'refund-late',
  when: 'the money is not there after 10 working days',
  says: 'Look at the statement of the purchase month; cards may take 20 working days. Then ask the support, then the bank.',
  numbers,
  where: ['everywhere'],
  source: 'Old AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
