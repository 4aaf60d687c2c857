// To the support when granted money did not come: the amount, since when, its reference number.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { grantedOn, totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.refund-late.title': 'Ask where the refund is',
  'letter.refund-late.order': 'The refund for order {order} was granted on {day} and is not here.',
  'letter.refund-late.amount': 'The amount is {total}. It was to go back the way I paid.',
  'letter.refund-late.looked': 'I looked at the statements of this month and of the month I paid in.',
  'letter.refund-late.ask': 'Please send me its reference number (ARN), so that the payment can be traced.',
};

const letter: LetterTemplate = {
  slug: 'refund-late',
  title: { key: 'letter.refund-late.title' },
  paragraphs: ({ order }) => [
    [
      sentence('letter.refund-late.order', { order: order.id, day: grantedOn(order) }),
      sentence('letter.refund-late.amount', { total: totalOf(order) }),
      sentence('letter.refund-late.looked'),
    ],
    [sentence('letter.refund-late.ask')],
  ],
};

export default letter;
