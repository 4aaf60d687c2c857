// The goods differ from the listing.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'not-as-described',
  received: 'yes',
  want: 'refund-or-return',
  amount: 'full',
  letter: 'not-as-described',
  must: ['snapshot', 'differences'],
  strong: ['size'],
  nice: ['ordered-variant'],
});
