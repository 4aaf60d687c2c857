// Another thing came than was ordered.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'wrong-item',
  received: 'yes',
  want: 'refund-or-return',
  amount: 'full',
  letter: 'not-as-described',
  must: ['ordered-variant'],
  strong: ['snapshot'],
  nice: ['size'],
});
