// To the store of a number that does not work: a working one by a day.
import { numbers as answerAwaited } from '../rules/answer-awaited';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead, numberOf } from './order-facts';

export const words: EnglishWords = {
  'letter.tracking-dead.title': 'Ask for a working number',
  'letter.tracking-dead.order': 'Hello, the tracking of order {order} does not work.',
  'letter.tracking-dead.number': 'The number is {number}, and it shows no movement on AliExpress or elsewhere.',
  'letter.tracking-dead.ask': 'Please send me a working number, or the number of the local carrier, by {day}.',
  'letter.tracking-dead.after': 'Without one I will use Returns/refunds with the reason “no tracking information”.',
  'letter.tracking-dead.thanks': 'Thank you.',
};

const letter: LetterTemplate = {
  slug: 'tracking-dead',
  title: { key: 'letter.tracking-dead.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.tracking-dead.order', { order: order.id }),
        sentence('letter.tracking-dead.number', { number: numberOf(facts) }),
      ],
      [
        sentence('letter.tracking-dead.ask', { day: dayAhead(facts, answerAwaited.deadTrackingDays) }),
        sentence('letter.tracking-dead.after'),
      ],
      [sentence('letter.tracking-dead.thanks')],
    ];
  },
};

export default letter;
