// Old terms did not cover it, so the carrier’s written answer is the proof that counts.
import { defineRule } from './rule';

export default defineRule({
  id: 'delivered-record',
  when: 'the carrier’s record says delivered',
  says: 'Old terms did not cover it, so the carrier’s written answer is the proof that counts.',
  numbers: {},
  where: ['everywhere'],
  source: 'Old terms, mirrored',
  grade: 'B',
  checked: '2026-11-21',
});
