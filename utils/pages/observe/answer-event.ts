// How the page's script hands an answer to ours. What the event carries comes from the web and proves nothing.

/** Says nothing about who listens. */
export const ANSWER_EVENT = 'order:answer';

/** UTF-16 units: with its quotes escaped it still fits into a message. Ten orders have a tenth of it. */
export const LONGEST_ANSWER = 1_500_000;

/** What is passed on in place of a longer one, so that it is counted. */
export const TOO_LARGE = '…';
