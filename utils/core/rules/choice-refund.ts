// AliExpress itself may start the refund, some buyers report.
import { defineRule } from './rule';

export default defineRule({
  id: 'choice-refund',
  when: 'a Choice order is late',
  says: 'AliExpress itself may start the refund, some buyers report.',
  numbers: {},
  where: ['everywhere'],
  source: 'One guide for buyers',
  grade: 'D',
  checked: '2026-11-21',
});
