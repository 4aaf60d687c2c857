// The text of a claim for goods that did not come: the facts, one reason, the full amount.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { numberOf, refundDayOf, scanOf, totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.not-received-claim.title': 'What to write in the claim',
  'letter.not-received-claim.order': 'Order {order} was not received.',
  'letter.not-received-claim.date': 'Its refund date on the order page is {day}.',
  'letter.not-received-claim.number': 'Tracking number {number}, last entry “{scan}”.',
  'letter.not-received-claim.proof': 'Pictures of the tracking with today’s date are attached.',
  'letter.not-received-claim.ask': 'Please refund the full amount with shipping: {total}.',
};

const letter: LetterTemplate = {
  slug: 'not-received-claim',
  title: { key: 'letter.not-received-claim.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.not-received-claim.order', { order: order.id }),
        sentence('letter.not-received-claim.date', { day: refundDayOf(facts) }),
        sentence('letter.not-received-claim.number', { number: numberOf(facts), scan: scanOf(facts) }),
      ],
      [
        sentence('letter.not-received-claim.proof'),
        sentence('letter.not-received-claim.ask', { total: totalOf(order) }),
      ],
    ];
  },
};

export default letter;
