// Something, or all of it, is missing from the parcel.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'short-or-empty',
  received: 'yes',
  want: 'refund-only',
  amount: 'missing',
  letter: 'short-or-empty',
  must: ['unboxing', 'laid-out'],
  strong: ['weights'],
  nice: ['snapshot'],
});
