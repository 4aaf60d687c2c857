// Collect or answer within 5 days where the page names no day; an uncollected parcel goes back.
import { defineRule } from './rule';

export const numbers = { days: 5 };

export default defineRule({
  id: 'collect',
  when: 'it waits at a pick-up point, or customs ask',
  says: 'Collect or answer within 5 days where the page names no day; an uncollected parcel goes back.',
  numbers,
  where: ['everywhere'],
  source: 'Our own threshold',
  grade: 'ours',
  checked: '2026-11-21',
});
