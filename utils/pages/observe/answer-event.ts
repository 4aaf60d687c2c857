// How the page's script hands an answer to ours. What the event carries comes from the web and proves nothing.

/** Says nothing about who listens. */
export const ANSWER_EVENT = 'order:answer';

/** UTF-16 units. An answer of ten orders has about a twentieth of it; what is longer is let go. */
export const LONGEST_ANSWER = 2_000_000;
