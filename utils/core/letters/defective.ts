// The claim for goods that do not work: what was tested, the fault on video, refund alone or a return that the store pays.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, goodsAmount, itemOf } from './order-facts';

export const words: EnglishWords = {
  'letter.defective.title': 'What to write in the claim',
  'letter.defective.order': 'The goods of order {order} do not work.',
  'letter.defective.item': 'I tested “{item}” like this: {test}. What happened: {fault}.',
  'letter.defective.proof': 'The video shows the goods, their label and the fault in one take.',
  'letter.defective.ask': 'Please refund {total} by {day}, or let me return it at the store’s cost.',
};

const letter: LetterTemplate = {
  slug: 'defective',
  title: { key: 'letter.defective.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.defective.order', { order: order.id }),
        sentence('letter.defective.item', { item: itemOf(order), test: null, fault: null }),
        sentence('letter.defective.proof'),
      ],
      [sentence('letter.defective.ask', { total: goodsAmount(order), day: dayAhead(facts, storeAnswers.days) })],
    ];
  },
};

export default letter;
