// The text of a claim for goods that did not come: the facts, one reason, the amount of what did not come.
import { problemFor } from '../problems/problem-of';
import { shownDay } from '../rows/refund-near';
import type { EnglishWords } from '../words';
import { day, type LetterFacts, type LetterPart, type LetterTemplate, sentence } from './letter';
import { groupFacts, isOfPage, numberOf, partOf, scanOf, totalOf } from './order-facts';

export const words: EnglishWords = {
  'letter.not-received-claim.title': 'What to write in the claim',
  'letter.not-received-claim.order': 'Order {order} was not received.',
  'letter.not-received-claim.parcel': 'One parcel of order {order} of {day} was not received.',
  'letter.not-received-claim.items': 'These items were in it: {items}.',
  'letter.not-received-claim.date': 'Its refund date on AliExpress is {day}.',
  'letter.not-received-claim.counter': 'The counter on the order page runs until {day}.',
  'letter.not-received-claim.sent': 'It was sent on {day}, and it has not arrived.',
  'letter.not-received-claim.returned': 'Its tracking says that it goes back to the sender.',
  'letter.not-received-claim.no-scan': 'Since it was sent on {day} there is no working tracking information.',
  'letter.not-received-claim.number': 'Tracking number {number}, last entry “{scan}”.',
  'letter.not-received-claim.proof': 'Pictures of the tracking with today’s date are attached.',
  'letter.not-received-claim.ask': 'Please refund the full amount with shipping: {total}.',
  'letter.not-received-claim.ask-items': 'Please refund these items: {amount}.',
};

/** The date that speaks for the claim: only what a page states is called the page's. */
function sinceWhen(facts: LetterFacts): LetterPart {
  const refund = groupFacts(facts)?.refund ?? null;
  if (refund?.counter && refund.basis !== 'user') {
    return sentence('letter.not-received-claim.counter', { day: day(shownDay(refund)) });
  }
  return refund !== null && !refund.counter && isOfPage(refund)
    ? sentence('letter.not-received-claim.date', { day: day(shownDay(refund)) })
    : sentence('letter.not-received-claim.sent', { day: day(facts.order.shippedOn) });
}

/** Before the refund date another reason counts: it goes back, or no carrier has it. */
function whyNow(facts: LetterFacts): LetterPart {
  const known = groupFacts(facts);
  const problem = known && problemFor(known, facts.decision);
  if (problem === 'returned-to-sender') return sentence('letter.not-received-claim.returned');
  if (problem !== 'tracking-dead') return sinceWhen(facts);
  return sentence('letter.not-received-claim.no-scan', { day: day(facts.order.shippedOn) });
}

const letter: LetterTemplate = {
  slug: 'not-received-claim',
  title: { key: 'letter.not-received-claim.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    const part = partOf(facts);
    const number = sentence('letter.not-received-claim.number', { number: numberOf(facts), scan: scanOf(facts) });
    const proof = sentence('letter.not-received-claim.proof');
    if (part === null) {
      return [
        [sentence('letter.not-received-claim.order', { order: order.id }), whyNow(facts), number],
        [proof, sentence('letter.not-received-claim.ask', { total: totalOf(order) })],
      ];
    }
    return [
      [
        sentence('letter.not-received-claim.parcel', { order: order.id, day: day(order.placedOn ?? order.paidOn) }),
        sentence('letter.not-received-claim.items', { items: part.items }),
        number,
      ],
      [proof, sentence('letter.not-received-claim.ask-items', { amount: part.amount })],
    ];
  },
};

export default letter;
