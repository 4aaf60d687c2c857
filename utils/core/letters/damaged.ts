// The claim for goods that came broken: what is broken, box and goods in pictures, refund alone or a return that the store pays.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, goodsAmount, itemOf } from './order-facts';

export const words: EnglishWords = {
  'letter.damaged.title': 'What to write in the claim',
  'letter.damaged.order': 'The goods of order {order} arrived damaged.',
  'letter.damaged.item': '“{item}”: this is broken: {damage}.',
  'letter.damaged.proof': 'The pictures show the parcel, its label, the padding and the damage.',
  'letter.damaged.ask': 'Please refund {total} by {day}, or let me return it at the store’s cost.',
};

const letter: LetterTemplate = {
  slug: 'damaged',
  title: { key: 'letter.damaged.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.damaged.order', { order: order.id }),
        sentence('letter.damaged.item', { item: itemOf(order), damage: null }),
        sentence('letter.damaged.proof'),
      ],
      [sentence('letter.damaged.ask', { total: goodsAmount(order), day: dayAhead(facts, storeAnswers.days) })],
    ];
  },
};

export default letter;
