// A cancelled case may not open again, and after the protection it cannot.
import { defineRule } from './rule';

export default defineRule({
  id: 'cancel-is-final',
  when: 'a case runs',
  says: 'A cancelled case may not open again, and after the protection it cannot. Do not cancel before the money or the goods are here.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress help centre, quoted by others; guides disagree while protection runs',
  grade: 'B',
  checked: '2026-11-21',
});
