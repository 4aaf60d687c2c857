// It is answered today; with a timer it is a matter of today from 48 hours before.
import { defineRule } from './rule';

export const numbers = { hours: 48 };

export default defineRule({
  id: 'offer-unknown',
  when: 'an offer waits and no timer was read',
  says: 'It is answered today; with a timer it is a matter of today from 48 hours before.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
