// The text of a claim for a fake: the listing’s claim, the check, the full amount.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, goodsAmount } from './order-facts';

export const words: EnglishWords = {
  'letter.counterfeit.title': 'What to write in the claim',
  'letter.counterfeit.order': 'The goods of order {order} are a fake.',
  'letter.counterfeit.brand': 'The listing names the brand {brand}; its snapshot is attached.',
  'letter.counterfeit.check': 'The check of the brand or a dealer says: {finding}.',
  'letter.counterfeit.ask': 'Please refund the full amount with shipping, {total}, by {day}.',
  'letter.counterfeit.post': 'Where the law forbids posting a fake, I cannot send it back.',
};

const letter: LetterTemplate = {
  slug: 'counterfeit',
  title: { key: 'letter.counterfeit.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.counterfeit.order', { order: order.id }),
        sentence('letter.counterfeit.brand', { brand: null }),
        sentence('letter.counterfeit.check', { finding: null }),
      ],
      [
        sentence('letter.counterfeit.ask', { total: goodsAmount(order), day: dayAhead(facts, storeAnswers.days) }),
        sentence('letter.counterfeit.post'),
      ],
    ];
  },
};

export default letter;
