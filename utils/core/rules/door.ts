// The claim begins at Returns/refunds on the order page; the page first asks whether the package was received.
import { defineRule } from './rule';

export default defineRule({
  id: 'door',
  when: 'always',
  says: 'The claim begins at Returns/refunds on the order page; the page first asks whether the package was received.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress order page',
  grade: 'A',
  checked: '2026-09-07',
});
