// The order completes by itself when its protection ends, and the store is paid.
import { defineRule } from './rule';

export default defineRule({
  id: 'completes-by-itself',
  when: 'nobody confirms receipt',
  says: 'The order completes by itself when its protection ends, and the store is paid. The window after receipt follows.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
