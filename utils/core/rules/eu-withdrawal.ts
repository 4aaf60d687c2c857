// 14 days to withdraw without a reason and 14 more to send back; two years of conformity.
import { defineRule } from './rule';

export const numbers = { days: 14, sendDays: 14, years: 2 };

export default defineRule({
  id: 'eu-withdrawal',
  when: 'a consumer in the EU',
  says: '14 days to withdraw without a reason and 14 more to send back; two years of conformity.',
  numbers,
  where: ['EU'],
  source: 'Commitments of 2021; the law',
  grade: 'B',
  checked: '2026-11-21',
});
