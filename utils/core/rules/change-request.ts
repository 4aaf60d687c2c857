// Amount, reason and proof can be changed after a rejection; the store then has its days anew.
import { defineRule } from './rule';

export default defineRule({
  id: 'change-request',
  when: 'a case is not closed',
  says: 'Amount, reason and proof can be changed after a rejection; the store then has its days anew.',
  numbers: {},
  where: ['everywhere'],
  source: 'Answers for stores',
  grade: 'B',
  checked: '2026-11-21',
});
