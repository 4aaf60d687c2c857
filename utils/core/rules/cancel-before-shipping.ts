// Cancelling needs the store’s consent.
import { defineRule } from './rule';

export default defineRule({
  id: 'cancel-before-shipping',
  when: 'the payment is confirmed and nothing was shipped',
  says: 'Cancelling needs the store’s consent. Letting its time run out needs none.',
  numbers: {},
  where: ['everywhere'],
  source: 'Several guides for buyers',
  grade: 'C',
  checked: '2026-11-21',
});
