// How the page's script hands an answer to ours. What the event carries comes from the web and proves nothing.

/** Says nothing about who listens. */
export const ANSWER_EVENT = 'order:answer';

/** UTF-16 units: with its quotes escaped it still fits into a message. Ten orders have a tenth of it; more is let go. */
export const LONGEST_ANSWER = 1_500_000;
