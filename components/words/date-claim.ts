// What one date of an order means, in a short sentence: "You can ask from 4 Sep", "The store ships by ~3 Sep".
import type { Deadline } from '../../utils/core/deadline';
import type { Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import { daysOf } from './days-of';

/** Without words of their own. */
const UNNAMED: readonly Deadline['kind'][] = ['ask-extension', 'case-check', 'bank-claim'];
const OPENING: readonly Deadline['kind'][] = ['no-delivery-refund', 'dispute-opens'];

/** An estimate is said as one: "~3 Sep", and as each language says it. */
export function dateClaim(deadline: Deadline, moment: Moment, say: Say): string {
  const { from, to } = daysOf(deadline, moment);
  const day = say.day(OPENING.includes(deadline.kind) ? to : from);
  const isGuess = deadline.basis === 'estimated';
  const name = isGuess && deadline.kind === 'protection-end' ? 'no-counter' : deadline.kind;
  const key = UNNAMED.includes(deadline.kind) ? 'why.kind.other' : `why.kind.${name}`;
  return say({ key, values: { day: isGuess ? say({ key: 'row.about', values: { day } }) : day } });
}
