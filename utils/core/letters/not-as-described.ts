// The text of a claim for goods that are wrong, broken or not as described: what was ordered, what came, the amount.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, goodsAmount, itemOf } from './order-facts';

export const words: EnglishWords = {
  'letter.not-as-described.title': 'What to write in the claim',
  'letter.not-as-described.order': 'The goods of order {order} are not what I ordered.',
  'letter.not-as-described.item': 'I ordered “{item}”, and I received: {received}.',
  'letter.not-as-described.proof': 'The pictures show each difference, marked and numbered, beside the listing.',
  'letter.not-as-described.ask': 'Please refund {total} by {day}, or let me return it at the store’s cost.',
};

const letter: LetterTemplate = {
  slug: 'not-as-described',
  title: { key: 'letter.not-as-described.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.not-as-described.order', { order: order.id }),
        sentence('letter.not-as-described.item', { item: itemOf(order), received: null }),
        sentence('letter.not-as-described.proof'),
      ],
      [
        sentence('letter.not-as-described.ask', {
          total: goodsAmount(order),
          day: dayAhead(facts, storeAnswers.days),
        }),
      ],
    ];
  },
};

export default letter;
