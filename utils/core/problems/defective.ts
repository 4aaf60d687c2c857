// The goods do not work.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'defective',
  received: 'yes',
  want: 'refund-or-return',
  amount: 'full',
  letter: 'defective',
  must: ['video-fault'],
  strong: ['compare'],
  nice: ['snapshot'],
});
