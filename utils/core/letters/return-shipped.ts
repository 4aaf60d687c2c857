// The note that a return was posted: by whom, its number, its weight.
import { latestOf } from '../facts/told';
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { goodsAmount, toldOn } from './order-facts';

export const words: EnglishWords = {
  'letter.return-shipped.title': 'Say that you posted it',
  'letter.return-shipped.order': 'The return of order {order} was posted on {day}.',
  'letter.return-shipped.parcel': 'Carrier {carrier}, number {number}, weight {weight}.',
  'letter.return-shipped.proof': 'A picture of the closed parcel and the receipt are in the case.',
  'letter.return-shipped.ask': 'Please refund {total} as soon as it arrives.',
};

const letter: LetterTemplate = {
  slug: 'return-shipped',
  title: { key: 'letter.return-shipped.title' },
  paragraphs: ({ order }) => [
    [
      sentence('letter.return-shipped.order', { order: order.id, day: toldOn(order, 'return-posted') }),
      sentence('letter.return-shipped.parcel', {
        carrier: null,
        number: latestOf(order.events, 'return-posted')?.number ?? null,
        weight: null,
      }),
      sentence('letter.return-shipped.proof'),
    ],
    [sentence('letter.return-shipped.ask', { total: goodsAmount(order) })],
  ],
};

export default letter;
