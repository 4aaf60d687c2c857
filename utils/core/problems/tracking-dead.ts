// Its number shows nothing, or what cannot be.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'tracking-dead',
  received: 'no',
  want: 'refund-only',
  amount: 'full',
  letter: 'tracking-dead',
  must: ['not-found', 'tracking-picture'],
  strong: ['number-check', 'store-asked'],
  nice: ['carrier-answer'],
});
