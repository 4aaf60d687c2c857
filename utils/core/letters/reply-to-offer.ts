// The answer to an offer that is too small: no, why, and the amount asked for.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { askedOf, dayAhead } from './order-facts';

export const words: EnglishWords = {
  'letter.reply-to-offer.title': 'Say no to the offer',
  'letter.reply-to-offer.no': 'Thank you, I do not accept this offer for order {order}.',
  'letter.reply-to-offer.why': 'The reason: {reason}.',
  'letter.reply-to-offer.proof': 'The proof in the case stays the same.',
  'letter.reply-to-offer.ask': 'Please change it to {asked} in the case by {day}.',
};

const letter: LetterTemplate = {
  slug: 'reply-to-offer',
  title: { key: 'letter.reply-to-offer.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.reply-to-offer.no', { order: order.id }),
        sentence('letter.reply-to-offer.why', { reason: null }),
        sentence('letter.reply-to-offer.proof'),
      ],
      [
        sentence('letter.reply-to-offer.ask', {
          asked: askedOf(facts),
          day: dayAhead(facts, storeAnswers.days),
        }),
      ],
    ];
  },
};

export default letter;
