// A day more than 200 days ahead is a slip of the pen.
import { defineRule } from './rule';

export const numbers = { days: 200 };

export default defineRule({
  id: 'believable',
  when: 'a day told by the user',
  says: 'A day more than 200 days ahead is a slip of the pen.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
