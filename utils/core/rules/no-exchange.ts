// There are two forms: refund only, or return and refund.
import { defineRule } from './rule';

export default defineRule({
  id: 'no-exchange',
  when: 'always',
  says: 'There are two forms: refund only, or return and refund. A promised replacement is outside both.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
