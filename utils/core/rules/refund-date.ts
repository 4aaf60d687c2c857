// From that day a claim for goods that did not come is accepted.
import { defineRule } from './rule';

export default defineRule({
  id: 'refund-date',
  when: 'the order page says “Refund if no delivery before …”',
  says: 'From that day a claim for goods that did not come is accepted. Pages of one order may show days that differ by one; the earlier counts.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress order page and its tracking',
  grade: 'A',
  checked: '2026-09-07',
});
