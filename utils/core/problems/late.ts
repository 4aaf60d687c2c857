// It moves or rests, and the refund date is near or has come.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'late',
  received: 'no',
  want: 'refund-only',
  amount: 'full',
  letter: 'where-is-it',
  must: ['tracking-picture'],
  strong: ['store-asked'],
  nice: ['date-line'],
});
