// A claim can be made at once.
import { defineRule } from './rule';

export const numbers = { promisedDays: 5 };

export default defineRule({
  id: 'claim-opens-at-once',
  when: 'delivery was promised within 5 days, or the parcel goes back',
  says: 'A claim can be made at once.',
  numbers,
  where: ['everywhere'],
  source: 'Rules for stores',
  grade: 'B',
  checked: '2026-11-21',
});
