// Use the local carrier’s number on its own site; the first number stops at the border.
import { defineRule } from './rule';

export default defineRule({
  id: 'local-number',
  when: 'the parcel is in the buyer’s country',
  says: 'Use the local carrier’s number on its own site; the first number stops at the border.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress tracking data',
  grade: 'A',
  checked: '2026-09-07',
});
