// To PayPal or the bank when AliExpress is at its end: what was paid, what happened, how it was decided.
import type { EnglishWords } from '../words';
import { day, type LetterTemplate, sentence } from './letter';
import { totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.bank.title': 'What to write to PayPal or your bank',
  'letter.bank.paid': 'On {day} I paid {total} for order {order} on AliExpress.',
  'letter.bank.what': 'What happened: {reason}.',
  'letter.bank.decided': 'AliExpress answered: {answer}.',
  'letter.bank.proof': 'The order, the tracking and the case are attached.',
  'letter.bank.ask': 'Please return the payment. No other refund of it is under way.',
};

const letter: LetterTemplate = {
  slug: 'bank',
  title: { key: 'letter.bank.title' },
  paragraphs: ({ order }) => [
    [
      sentence('letter.bank.paid', {
        order: order.id,
        total: totalOf(order),
        day: day(order.paidOn ?? order.placedOn),
      }),
      sentence('letter.bank.what', { reason: null }),
      sentence('letter.bank.decided', { answer: null }),
      sentence('letter.bank.proof'),
    ],
    [sentence('letter.bank.ask')],
  ],
};

export default letter;
