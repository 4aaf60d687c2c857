// The text of a claim for a parcel in which something is missing: ordered, received, weights, the missing part.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, itemOf, quantityOf } from './order-facts';

export const words: EnglishWords = {
  'letter.short-or-empty.title': 'What to write in the claim',
  'letter.short-or-empty.order': 'Something is missing from order {order}.',
  'letter.short-or-empty.count': 'I ordered {quantity} of “{item}”, and received {received}.',
  'letter.short-or-empty.weight': 'The label says {label}, my scale says {scale}.',
  'letter.short-or-empty.video': 'The video shows the closed parcel, its label and the opening in one take.',
  'letter.short-or-empty.ask': 'Please refund what is missing, {amount}, by {day}.',
};

const letter: LetterTemplate = {
  slug: 'short-or-empty',
  title: { key: 'letter.short-or-empty.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.short-or-empty.order', { order: order.id }),
        sentence('letter.short-or-empty.count', { quantity: quantityOf(order), item: itemOf(order), received: null }),
        sentence('letter.short-or-empty.weight', { label: null, scale: null }),
        sentence('letter.short-or-empty.video'),
      ],
      [sentence('letter.short-or-empty.ask', { amount: null, day: dayAhead(facts, storeAnswers.days) })],
    ];
  },
};

export default letter;
