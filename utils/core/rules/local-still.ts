// A parcel that the local carrier has and that rests for 7 days is asked about there.
import { defineRule } from './rule';

export const numbers = { days: 7 };

export default defineRule({
  id: 'local-still',
  when: 'the local carrier has it',
  says: 'After 7 days without a new entry the local carrier is asked, with its own number.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-22',
});
