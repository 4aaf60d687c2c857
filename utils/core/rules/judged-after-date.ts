// It is not judged before that date.
import { defineRule } from './rule';

export default defineRule({
  id: 'judged-after-date',
  when: 'a case for goods on their way runs before the refund date',
  says: 'It is not judged before that date.',
  numbers: {},
  where: ['everywhere'],
  source: 'Answers for stores and old help',
  grade: 'B',
  checked: '2026-11-21',
});
