// A number without any scan is normal for 10 to 11 days.
import { defineRule } from './rule';

export const numbers = { days: 11 };

export default defineRule({
  id: 'scan-starts',
  when: 'a number is new',
  says: 'A number without any scan is normal for 10 to 11 days.',
  numbers,
  where: ['everywhere'],
  source: 'AliExpress help centre and the help of Cainiao',
  grade: 'B',
  checked: '2026-11-21',
});
