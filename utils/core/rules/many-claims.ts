// Many claims can limit an account.
import { defineRule } from './rule';

export default defineRule({
  id: 'many-claims',
  when: 'many refunds on few orders',
  says: 'Many claims can limit an account.',
  numbers: {},
  where: ['everywhere'],
  source: 'Press and a community’s FAQ',
  grade: 'C',
  checked: '2026-11-21',
});
