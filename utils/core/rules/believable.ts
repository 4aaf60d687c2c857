// A day more than 200 days ahead is a slip of the pen.
import { defineRule } from './rule';

export default defineRule({
  id: 'believable',
  when: 'a day told by the user',
  says: 'A day more than 200 days ahead is a slip of the pen.',
  numbers: { days: 200 },
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
