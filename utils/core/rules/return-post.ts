// Post it within 10 days and enter its number, or the money goes to the store.
import { defineRule } from './rule';

export const numbers = { days: 10 };

export default defineRule({
  id: 'return-post',
  when: 'a return was agreed and the page states no other day',
  says: 'Post it within 10 days and enter its number, or the money goes to the store.',
  numbers,
  where: ['everywhere'],
  source: 'Answers and rules for stores',
  grade: 'B',
  checked: '2026-11-21',
});
