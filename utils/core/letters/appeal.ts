// The appeal: new proof first, what was overlooked, the amount.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { askedOf, toldOn } from './order-facts';

export const words: EnglishWords = {
  'letter.appeal.title': 'What to write in the appeal',
  'letter.appeal.order': 'I appeal the decision of {day} on order {order}.',
  'letter.appeal.new': 'New proof is attached: {proof}.',
  'letter.appeal.overlooked': 'The decision did not look at this: {overlooked}.',
  'letter.appeal.ask': 'Please look at it again and refund {total}.',
};

const letter: LetterTemplate = {
  slug: 'appeal',
  title: { key: 'letter.appeal.title' },
  paragraphs: (facts) => [
    [
      sentence('letter.appeal.order', { order: facts.order.id, day: toldOn(facts.order, 'decided') }),
      sentence('letter.appeal.new', { proof: null }),
      sentence('letter.appeal.overlooked', { overlooked: null }),
    ],
    [sentence('letter.appeal.ask', { total: askedOf(facts) })],
  ],
};

export default letter;
