// Tracking says delivered, and nobody has it.
import { defineProblem } from './problem';

export default defineProblem({
  problem: 'delivered-not-here',
  received: 'no',
  want: 'refund-only',
  amount: 'full',
  letter: 'delivered-not-here',
  must: ['carrier-answer'],
  strong: ['neighbours', 'delivery-proof', 'mailbox'],
  nice: ['tracking-picture'],
});
