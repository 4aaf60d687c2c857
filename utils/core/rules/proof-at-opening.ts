// Put all proof in when opening; only messages on AliExpress count.
import { defineRule } from './rule';

export default defineRule({
  id: 'proof-at-opening',
  when: 'a case is opened',
  says: 'Put all proof in when opening; only messages on AliExpress count.',
  numbers: {},
  where: ['everywhere'],
  source: 'Answers for stores and guides for buyers',
  grade: 'C',
  checked: '2026-11-21',
});
