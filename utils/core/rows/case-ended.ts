// What any row says beside its own while a case has ended and nobody knows how: the buyer is asked, and no claim is made anew
// as if there had been none. No row of its own: the dates of the row that holds stay.
import { hasEndedUntold } from '../facts/ended-case';
import type { Facts } from '../facts/facts';
import type { EnglishWords } from '../words';
import { type Outcome, say } from './row';

export const words: EnglishWords = {
  'trap.case-ended': 'A request is finished. Look how, before you ask again.',
};

/** The step after it is to ask for the money: then what the page refused or took is not the likeliest answer. */
const asksForMoney = ({ step }: Outcome): boolean => step.answers.includes('case-opened');

export function askHowItEnded(facts: Facts, found: Outcome): Outcome {
  if (!hasEndedUntold(facts)) return found;
  const ended = say('trap.case-ended');
  if (!asksForMoney(found)) return { ...found, trap: ended };
  return { ...found, state: ended, step: { ...found.step, answers: ['money-back', 'decided'] } };
}
