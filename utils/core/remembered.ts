// A pure function that remembers what it gave: never more than so many answers, so that it cannot grow without end.

/** `most` answers are kept; then all are forgotten at once, for what is asked next stands near what was asked last. */
export function remembered<Question, Answer>(
  most: number,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const given = answer(question);
    known.set(question, given);
    return given;
  };
}
