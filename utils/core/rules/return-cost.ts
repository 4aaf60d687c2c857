// Defective, wrong or not as described: the store pays.
import { defineRule } from './rule';

export default defineRule({
  id: 'return-cost',
  when: 'goods go back',
  says: 'Defective, wrong or not as described: the store pays. Change of mind: you pay.',
  numbers: {},
  where: ['everywhere'],
  source: "AliExpress's buyer protection page",
  grade: 'A',
  checked: '2026-08-27',
});
