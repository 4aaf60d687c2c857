// Not delivered 14 days after shipping (5- and 7-day items) or 30 days (others): the money comes back.
import { defineRule } from './rule';

export const numbers = { fastDays: 14, days: 30 };

export default defineRule({
  id: 'korea-promise',
  when: 'the item carries a delivery promise in Korea',
  says: 'Not delivered 14 days after shipping (5- and 7-day items) or 30 days (others): the money comes back.',
  numbers,
  where: ['KR'],
  source: 'Announcement of AliExpress Korea in the press, March 2024',
  grade: 'B',
  checked: '2026-11-21',
});
