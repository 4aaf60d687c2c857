// Within 90 days of payment goods can be sent back without a reason.
import { defineRule } from './rule';

export const numbers = { days: 90 };

export default defineRule({
  id: 'korea-windows',
  when: 'the page or the buyer says that the order is Korean',
  says: 'Within 90 days of payment goods can be sent back without a reason.',
  numbers,
  where: ['KR'],
  source: 'Announcement of AliExpress Korea in the press, March 2024',
  grade: 'B',
  checked: '2026-11-21',
});
