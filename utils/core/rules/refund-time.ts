// The money comes back the way it was paid, within 10 working days.
import { defineRule } from './rule';

export const numbers = { workingDays: 10 };

export default defineRule({
  id: 'refund-time',
  when: 'a refund was agreed, or a paid order was cancelled',
  says: 'The money comes back the way it was paid, within 10 working days.',
  numbers,
  where: ['everywhere'],
  source: "AliExpress's buyer protection page, mirrored",
  grade: 'B',
  checked: '2026-11-21',
});
