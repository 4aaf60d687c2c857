// It was paid and never left the store.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'not-shipped',
  received: 'none',
  want: 'cancel',
  amount: 'full',
  letter: 'not-shipped',
  must: ['not-shipped-page'],
  strong: ['store-asked'],
  nice: [],
});
