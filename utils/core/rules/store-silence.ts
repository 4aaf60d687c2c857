// The request is carried out: the amount that was asked for comes back.
import { defineRule } from './rule';

export default defineRule({
  id: 'store-silence',
  when: 'the store did not answer in its 5 days',
  says: 'The request is carried out: the amount that was asked for comes back. So ask for the full amount.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre and a platform status',
  grade: 'B',
  checked: '2026-11-21',
});
