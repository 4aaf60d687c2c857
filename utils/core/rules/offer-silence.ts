// An offer that is not answered in its time may count as accepted.
import { defineRule } from './rule';

export default defineRule({
  id: 'offer-silence',
  when: 'an offer waits',
  says: 'An offer that is not answered in its time may count as accepted. No number is published: the page shows a timer.',
  numbers: {},
  where: ['everywhere'],
  source: 'Guides for buyers and rules for stores',
  grade: 'C',
  checked: '2026-11-21',
});
