// The text of a claim for goods that did not come: the facts, one reason, the full amount.
import { problemFor } from '../problems/problem-of';
import type { EnglishWords } from '../words';
import { day, type LetterFacts, type LetterPart, type LetterTemplate, sentence } from './letter';
import { groupFacts, numberOf, refundDayOf, scanOf, totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.not-received-claim.title': 'What to write in the claim',
  'letter.not-received-claim.order': 'Order {order} was not received.',
  'letter.not-received-claim.date': 'Its refund date on the order page is {day}.',
  'letter.not-received-claim.returned': 'Its tracking says that it goes back to the sender.',
  'letter.not-received-claim.no-scan': 'Since it was sent on {day} there is no working tracking information.',
  'letter.not-received-claim.number': 'Tracking number {number}, last entry “{scan}”.',
  'letter.not-received-claim.proof': 'Pictures of the tracking with today’s date are attached.',
  'letter.not-received-claim.ask': 'Please refund the full amount with shipping: {total}.',
};

/** Before the refund date another reason counts: it goes back, or no carrier has it. */
function whyNow(facts: LetterFacts): LetterPart {
  const known = groupFacts(facts);
  const problem = known && problemFor(known, facts.decision);
  if (problem === 'returned-to-sender') return sentence('letter.not-received-claim.returned');
  if (problem === 'tracking-dead') {
    return sentence('letter.not-received-claim.no-scan', { day: day(facts.order.shippedOn) });
  }
  return sentence('letter.not-received-claim.date', { day: refundDayOf(facts) });
}

const letter: LetterTemplate = {
  slug: 'not-received-claim',
  title: { key: 'letter.not-received-claim.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [
        sentence('letter.not-received-claim.order', { order: order.id }),
        whyNow(facts),
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
