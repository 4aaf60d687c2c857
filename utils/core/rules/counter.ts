// It is an end: the case is opened from 7 days before, and with less than 48 hours left at once.
import { defineRule } from './rule';

export const numbers = { days: 7, hours: 48 };

export default defineRule({
  id: 'counter',
  when: 'the page shows a ticking counter',
  says: 'It is an end: the case is opened from 7 days before, and with less than 48 hours left at once.',
  numbers,
  where: ['everywhere'],
  source: 'Old AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
