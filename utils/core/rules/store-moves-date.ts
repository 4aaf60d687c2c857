// A date may become later without being asked for.
import { defineRule } from './rule';

export default defineRule({
  id: 'store-moves-date',
  when: 'the store makes the delivery time longer by itself',
  says: 'A date may become later without being asked for. Keep a picture of the first one.',
  numbers: {},
  where: ['everywhere'],
  source: 'Several guides for buyers',
  grade: 'C',
  checked: '2026-11-21',
});
