// The refund is cut or lost: weigh it and take a picture before posting.
import { defineRule } from './rule';

export default defineRule({
  id: 'empty-return',
  when: 'a returned parcel is empty or not complete',
  says: 'The refund is cut or lost: weigh it and take a picture before posting.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
