// To the store of an order that is late or has not moved: where is it, in writing, by one date.
import { factsOf } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import { firstTryDay } from '../rows/refund-near';
import { addDays, earlierDate, laterDate } from '../time';
import type { EnglishWords } from '../words';
import { day, type LetterFacts, type LetterTemplate, sentence } from './letter';

export const words: EnglishWords = {
  'letter.where-is-it.title': 'Ask the store where it is',
  'letter.where-is-it.order': 'Hello, order {order} has not arrived.',
  'letter.where-is-it.number': 'Its tracking number is {number}.',
  'letter.where-is-it.scan': 'The last entry I can see is “{scan}”.',
  'letter.where-is-it.ask': 'Please tell me here in writing by {answerBy} where the parcel is.',
  'letter.where-is-it.after': 'If it is still missing then, I will use Returns/refunds on the order page.',
  'letter.where-is-it.thanks': 'Thank you.',
};

/** Days in which an answer is awaited. Ours. */
const ANSWER_DAYS = 3;
/** Longest piece of a scan that goes into a letter, in characters. */
const SCAN_LENGTH = 120;

/** In 3 days, never after D− − 5, and never before tomorrow. */
function answerBy({ order, decision, moment }: LetterFacts) {
  const groups = lineGroups(order);
  const group = groups.find(({ id }) => id === decision.group) ?? groups[0];
  if (group === undefined) return null;
  const { today, refund } = factsOf(order, group, moment);
  const wished = addDays(today, ANSWER_DAYS);
  const limited = refund ? earlierDate(wished, firstTryDay(refund)) : wished;
  return laterDate(limited, addDays(today, 1));
}

const letter: LetterTemplate = {
  slug: 'where-is-it',
  title: { key: 'letter.where-is-it.title' },
  paragraphs: (facts) => {
    const { parcels, id } = facts.order;
    const parcel = parcels.find(({ trackingNumber }) => trackingNumber !== null) ?? parcels[0];
    const scan = parcel?.lastEvent?.text.trim().slice(0, SCAN_LENGTH);
    return [
      [
        sentence('letter.where-is-it.order', { order: id }),
        sentence('letter.where-is-it.number', { number: parcel?.trackingNumber ?? null }),
        sentence('letter.where-is-it.scan', { scan: scan ?? null }),
      ],
      [sentence('letter.where-is-it.ask', { answerBy: day(answerBy(facts)) }), sentence('letter.where-is-it.after')],
      [sentence('letter.where-is-it.thanks')],
    ];
  },
};

export default letter;
