// What one date of an order means, in a short sentence: "You can ask from 4 Sep", "The store ships by ~3 Sep".
import type { Deadline } from '../utils/core/deadline';
import type { Moment } from '../utils/core/time';
import type { Say } from '../utils/i18n/word';
import { daysOf } from './days-of';

const CLAIMS: ReadonlySet<string> = new Set([
  'no-delivery-refund',
  'protection-end',
  'ship-by',
  'delivery-promise',
  'dispute-opens',
  'dispute-closes',
  'return-window',
  'collect-by',
  'seller-answer',
  'offer-answer',
  'evidence-due',
  'return-post',
  'decision',
  'appeal',
  'refund-due',
] satisfies Deadline['kind'][]);
const OPENING: readonly Deadline['kind'][] = ['no-delivery-refund', 'dispute-opens'];

/** An estimate is said as one: "~3 Sep", and as each language says it. */
export function dateClaim(deadline: Deadline, moment: Moment, say: Say): string {
  const { from, to } = daysOf(deadline, moment);
  const day = say.day(OPENING.includes(deadline.kind) ? to : from);
  const key = CLAIMS.has(deadline.kind) ? `why.kind.${deadline.kind}` : 'why.kind.other';
  return say({
    key,
    values: { day: deadline.basis === 'estimated' ? say({ key: 'row.about', values: { day } }) : day },
  });
}
