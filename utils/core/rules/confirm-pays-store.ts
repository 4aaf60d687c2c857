// Confirm received releases the payment to the store.
import { defineRule } from './rule';

export default defineRule({
  id: 'confirm-pays-store',
  when: 'always',
  says: 'Confirm received releases the payment to the store. It is never needed for a claim.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress order page, the question behind the button',
  grade: 'A',
  checked: '2026-09-07',
});
