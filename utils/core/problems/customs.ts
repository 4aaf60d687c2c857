// Customs hold it and want something.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'customs',
  received: 'no',
  want: 'refund-only',
  amount: 'full',
  letter: 'where-is-it',
  must: ['customs-paper'],
  strong: ['tracking-picture'],
  nice: ['carrier-answer'],
});
