// Personalised, perishable and hygiene goods, and what the buyer damaged, are not covered.
import { defineRule } from './rule';

export default defineRule({
  id: 'not-covered',
  when: 'after receipt',
  says: 'Personalised, perishable and hygiene goods, and what the buyer damaged, are not covered.',
  numbers: {},
  where: ['everywhere'],
  source: "AliExpress's buyer protection page, mirrored",
  grade: 'B',
  checked: '2026-11-21',
});
