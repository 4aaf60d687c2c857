// To the store of an order that is said to be delivered and is not here: proof of delivery, or the money.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { toldOn, totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.delivered-not-here.title': 'It is said to be delivered, and is not here',
  'letter.delivered-not-here.order': 'The tracking of order {order} says delivered, and it is not here.',
  'letter.delivered-not-here.looked': 'I looked in the mailbox, and asked the neighbours and the pick-up point.',
  'letter.delivered-not-here.carrier': 'I asked the carrier in writing on {day}, and add its answer here.',
  'letter.delivered-not-here.ask':
    'Please show me its proof of delivery with signature, photo or place, or refund {total}.',
  'letter.delivered-not-here.thanks': 'Thank you.',
};

const letter: LetterTemplate = {
  slug: 'delivered-not-here',
  title: { key: 'letter.delivered-not-here.title' },
  paragraphs: ({ order }) => [
    [
      sentence('letter.delivered-not-here.order', { order: order.id }),
      sentence('letter.delivered-not-here.looked'),
      sentence('letter.delivered-not-here.carrier', { day: toldOn(order, 'carrier-asked') }),
    ],
    [sentence('letter.delivered-not-here.ask', { total: totalOf(order) })],
    [sentence('letter.delivered-not-here.thanks')],
  ],
};

export default letter;
