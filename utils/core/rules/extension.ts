// Only the store can grant more time.
import { defineRule } from './rule';

export default defineRule({
  id: 'extension',
  when: 'the page shows a link to ask for it',
  says: 'Only the store can grant more time. Asking for it in the chat moves no date.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
