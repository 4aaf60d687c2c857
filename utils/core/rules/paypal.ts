// PayPal takes a case of its own for 180 days after the payment.
import { defineRule } from './rule';

export const numbers = { days: 180 };

export default defineRule({
  id: 'paypal',
  when: 'paid with PayPal',
  says: 'PayPal takes a case of its own for 180 days after the payment. Not beside a running case.',
  numbers,
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
