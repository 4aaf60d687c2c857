// To AliExpress when buyer and store do not agree: what happened, what each picture proves, the amount.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { askedOf, toldOn } from './order-facts';

export const words: EnglishWords = {
  'letter.to-aliexpress.title': 'What to write to AliExpress',
  'letter.to-aliexpress.order': 'Order {order}: the store and I do not agree.',
  'letter.to-aliexpress.asked': 'I asked for my money on {day}. The reason: {reason}.',
  'letter.to-aliexpress.answer': 'The store answered: {answer}.',
  'letter.to-aliexpress.proof': 'Under each picture one line says what it proves.',
  'letter.to-aliexpress.ask': 'Please decide on the amount I asked for: {asked}.',
};

const letter: LetterTemplate = {
  slug: 'to-aliexpress',
  title: { key: 'letter.to-aliexpress.title' },
  paragraphs: (facts) => [
    [
      sentence('letter.to-aliexpress.order', { order: facts.order.id }),
      sentence('letter.to-aliexpress.asked', { day: toldOn(facts.order, 'case-opened'), reason: null }),
      sentence('letter.to-aliexpress.answer', { answer: null }),
      sentence('letter.to-aliexpress.proof'),
    ],
    [sentence('letter.to-aliexpress.ask', { asked: askedOf(facts) })],
  ],
};

export default letter;
