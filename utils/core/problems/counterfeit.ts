// The goods are a fake.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'counterfeit',
  received: 'yes',
  want: 'refund-only',
  amount: 'full',
  letter: 'counterfeit',
  must: ['brand-claim', 'labels'],
  strong: ['brand-check'],
  nice: ['store-asked'],
});
