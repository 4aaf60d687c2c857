// Accepting any offer closes the case, however small it is.
import { defineRule } from './rule';

export default defineRule({
  id: 'accepting-ends',
  when: 'an offer is accepted',
  says: 'Accepting any offer closes the case, however small it is.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
