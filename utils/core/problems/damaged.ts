// The goods came broken.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'damaged',
  received: 'yes',
  want: 'refund-or-return',
  amount: 'full',
  letter: 'damaged',
  must: ['packing', 'unboxing'],
  strong: ['carrier-report'],
  nice: ['snapshot'],
});
