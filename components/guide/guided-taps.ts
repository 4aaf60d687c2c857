// What is told from a guide that is about some lines of an order, told of those alone: an answer for one parcel or case must not
// end or move the others. A guide of the whole order tells of all of it.
import type { Decision } from '../../utils/core/decision';
import { guidedLines, guidedWords } from '../../utils/core/facts/words-for';
import type { Taps } from './use-taps';

export function guidedTaps(taps: Taps, decision: Pick<Decision, 'group'>): Taps {
  const answer: Taps['answer'] = (order, type, more) => {
    const { lines } = guidedLines(order, decision);
    if (lines !== undefined) taps.answer(order, type, { ...more, lines });
    else if (more === undefined) taps.answer(order, type);
    else taps.answer(order, type, more);
  };
  const tick: Taps['tick'] = (order, step) => {
    if (guidedLines(order, decision).lines === undefined) {
      taps.tick(order, step);
      return;
    }
    const ticked = guidedWords(order, decision).findLast((event) => event.type === 'step-done' && event.step === step);
    if (ticked === undefined) answer(order, 'step-done', { step });
    else taps.takeBack(order, ticked);
  };
  return { ...taps, answer, tick };
}
