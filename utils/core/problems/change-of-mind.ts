// The goods are right, and not wanted.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'change-of-mind',
  received: 'yes',
  want: 'return',
  amount: 'full',
  letter: 'return-shipped',
  must: ['unused'],
  strong: ['packing'],
  nice: [],
});
