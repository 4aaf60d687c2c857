// The store has 5 days to answer.
import { defineRule } from './rule';

export const numbers = { days: 5 };

export default defineRule({
  id: 'store-answers',
  when: 'a request was made or changed',
  says: 'The store has 5 days to answer.',
  numbers,
  where: ['everywhere'],
  source: "AliExpress's buyer protection page, “reply to your request in 5 days”",
  grade: 'A',
  checked: '2026-08-27',
});
