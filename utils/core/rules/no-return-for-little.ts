// The money may come back without a return.
import { defineRule } from './rule';

export default defineRule({
  id: 'no-return-for-little',
  when: 'the goods are worth little',
  says: 'The money may come back without a return. No limit is published.',
  numbers: {},
  where: ['everywhere'],
  source: "AliExpress's buyer protection page",
  grade: 'A',
  checked: '2026-08-27',
});
