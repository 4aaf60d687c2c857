// “Picked up by the courier company and can’t be canceled at this time”.
import { defineRule } from './rule';

export default defineRule({
  id: 'no-cancel-after-pickup',
  when: 'the carrier has the parcel',
  says: '“Picked up by the courier company and can’t be canceled at this time”.',
  numbers: {},
  where: ['everywhere'],
  source: 'AliExpress order page',
  grade: 'A',
  checked: '2026-09-07',
});
