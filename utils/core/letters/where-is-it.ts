// The first letter to the store of an order that is late or has not moved: where it is, and how long it usually takes to the
// buyer's country, in writing, by one date.
import { firstTryDay } from '../rows/refund-near';
import { numbers as answerAwaited } from '../rules/answer-awaited';
import { addDays, earlierDate, laterDate } from '../time';
import type { EnglishWords } from '../words';
import { day, type LetterFacts, type LetterTemplate, sentence } from './letter';
import { groupFacts, numberOf, scanOf } from './order-facts';

export const words: EnglishWords = {
  'letter.where-is-it.title': 'Ask the store where it is',
  'letter.where-is-it.order': 'Hello, order {order} has not arrived.',
  'letter.where-is-it.number': 'Its tracking number is {number}.',
  'letter.where-is-it.scan': 'The last entry I can see is “{scan}”.',
  'letter.where-is-it.ask':
    'Please tell me here in writing by {answerBy} where it is, and how long it usually takes to my country.',
  'letter.where-is-it.after': 'If it is still missing then, I will use Returns/refunds on the order page.',
  'letter.where-is-it.thanks': 'Thank you.',
};

/** In 3 days, never after D− − 5, and never before tomorrow. */
function answerBy(facts: LetterFacts) {
  const known = groupFacts(facts);
  if (known === null) return null;
  const wished = addDays(known.today, answerAwaited.days);
  const limited = known.refund ? earlierDate(wished, firstTryDay(known.refund)) : wished;
  return laterDate(limited, addDays(known.today, 1));
}

const letter: LetterTemplate = {
  slug: 'where-is-it',
  title: { key: 'letter.where-is-it.title' },
  paragraphs: (facts) => {
    return [
      [
        sentence('letter.where-is-it.order', { order: facts.order.id }),
        sentence('letter.where-is-it.number', { number: numberOf(facts) }),
        sentence('letter.where-is-it.scan', { scan: scanOf(facts) }),
      ],
      [sentence('letter.where-is-it.ask', { answerBy: day(answerBy(facts)) }), sentence('letter.where-is-it.after')],
      [sentence('letter.where-is-it.thanks')],
    ];
  },
};

export default letter;
