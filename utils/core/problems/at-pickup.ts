// It waits to be collected.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'at-pickup',
  received: 'none',
  want: 'collect',
  amount: 'full',
  letter: 'where-is-it',
  must: ['pickup-note'],
  strong: ['tracking-picture'],
  nice: [],
});
