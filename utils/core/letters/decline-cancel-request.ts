// To a store that wants the case closed, receipt noted or money sent elsewhere: no, politely, and where the answer belongs.
import { numbers as storeAnswers } from '../rules/store-answers';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead } from './order-facts';

export const words: EnglishWords = {
  'letter.decline-cancel-request.title': 'Keep the case open',
  'letter.decline-cancel-request.stays': 'Hello, the case on order {order} stays open.',
  'letter.decline-cancel-request.ends': 'It ends by itself once the refund shows as completed in it.',
  'letter.decline-cancel-request.outside': 'Money or parcels outside AliExpress are not part of it.',
  'letter.decline-cancel-request.ask': 'Please give your answer in the case by {day}.',
  'letter.decline-cancel-request.thanks': 'Thank you.',
};

const letter: LetterTemplate = {
  slug: 'decline-cancel-request',
  title: { key: 'letter.decline-cancel-request.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.decline-cancel-request.stays', { order: order.id }),
        sentence('letter.decline-cancel-request.ends'),
        sentence('letter.decline-cancel-request.outside'),
      ],
      [sentence('letter.decline-cancel-request.ask', { day: dayAhead(facts, storeAnswers.days) })],
      [sentence('letter.decline-cancel-request.thanks')],
    ];
  },
};

export default letter;
