// The store ships within the processing time shown; an order that was not shipped is closed and paid back in full.
import { defineRule } from './rule';

export default defineRule({
  id: 'ship-in-time',
  when: 'paid and not shipped',
  says: 'The store ships within the processing time shown; an order that was not shipped is closed and paid back in full.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre',
  grade: 'B',
  checked: '2026-11-21',
});
