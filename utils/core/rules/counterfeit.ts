// The refund covers goods and shipping.
import { defineRule } from './rule';

export default defineRule({
  id: 'counterfeit',
  when: 'the goods are a fake',
  says: 'The refund covers goods and shipping. Say that a fake cannot be posted where the law forbids it.',
  numbers: {},
  where: ['everywhere'],
  source: "AliExpress's buyer protection page names fakes; the second part is our suggestion",
  grade: 'B',
  checked: '2026-11-21',
});
