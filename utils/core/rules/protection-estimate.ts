// Protection ends 30 to 75 days after placing: an estimate that no page stated.
import { defineRule } from './rule';

export const numbers = { fromDays: 30, toDays: 75 };

export default defineRule({
  id: 'protection-estimate',
  when: 'no refund date was read',
  says: 'Protection ends 30 to 75 days after placing: an estimate that no page stated.',
  numbers,
  where: ['everywhere'],
  source: 'Guides for buyers; they disagree',
  grade: 'C',
  checked: '2026-11-21',
});
