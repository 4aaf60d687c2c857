// It goes back and will not come.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'returned-to-sender',
  received: 'no',
  want: 'refund-only',
  amount: 'full',
  letter: 'not-received-claim',
  must: ['return-scan'],
  strong: ['store-asked'],
  nice: ['tracking-picture'],
});
