// No time is published; some buyers report 7 to 15 days, and up to a month.
import { defineRule } from './rule';

export const numbers = { fromDays: 7, toDays: 15 };

export default defineRule({
  id: 'decision-time',
  when: 'AliExpress decides',
  says: 'No time is published; some buyers report 7 to 15 days, and up to a month.',
  numbers,
  where: ['everywhere'],
  source: 'One guide for buyers',
  grade: 'D',
  checked: '2026-11-21',
});
