// To the store of an order that is said to be delivered and is not here: the proof of delivery, and once the carrier had its
// days, the money. Says that somebody was asked only where the user told so.
import { latestOf } from '../facts/told';
import type { Order } from '../order';
import type { EnglishWords } from '../words';
import { type LetterFacts, type LetterPart, type LetterTemplate, sentence } from './letter';
import { claimedAmount, deliveredOf } from './order-facts';

export const words: EnglishWords = {
  'letter.delivered-not-here.title': 'It is said to be delivered, and is not here',
  'letter.delivered-not-here.order': 'Order {order} is shown as delivered on {day}, and it is not here.',
  'letter.delivered-not-here.number': 'Its tracking number is {number}.',
  'letter.delivered-not-here.neighbours': 'I asked the neighbours and the pick-up point.',
  'letter.delivered-not-here.carrier': 'I asked the carrier, and I add its answer as soon as I have it.',
  'letter.delivered-not-here.answer': 'The written answer of the carrier is attached.',
  'letter.delivered-not-here.proof': 'Please send me the proof of delivery with signature, photo or place.',
  'letter.delivered-not-here.ask': 'Please refund {total}.',
  'letter.delivered-not-here.thanks': 'Thank you.',
};

const ticked = ({ events }: Order, step: string): boolean =>
  events.some((event) => event.type === 'step-done' && event.step === step);

/** Whom the user told to have asked: nobody, as long as nothing was told. */
function asked(order: Order): readonly LetterPart[] {
  const carrier = latestOf(order.events, 'carrier-asked') !== null || ticked(order, 'ask-carrier');
  const answer = ticked(order, 'evidence-carrier-answer');
  return [
    ...(ticked(order, 'evidence-neighbours') ? [sentence('letter.delivered-not-here.neighbours')] : []),
    ...(answer ? [sentence('letter.delivered-not-here.answer')] : []),
    ...(carrier && !answer ? [sentence('letter.delivered-not-here.carrier')] : []),
  ];
}

/** While the carrier is still to be asked, no money is asked for. */
function request(facts: LetterFacts): LetterPart {
  if (facts.decision.step.id === 'ask-carrier') return sentence('letter.delivered-not-here.proof');
  return sentence('letter.delivered-not-here.ask', { total: claimedAmount(facts) });
}

const letter: LetterTemplate = {
  slug: 'delivered-not-here',
  title: { key: 'letter.delivered-not-here.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    const { number, on } = deliveredOf(facts);
    return [
      [
        sentence('letter.delivered-not-here.order', { order: order.id, day: on }),
        sentence('letter.delivered-not-here.number', { number }),
        ...asked(order),
      ],
      [request(facts)],
      [sentence('letter.delivered-not-here.thanks')],
    ];
  },
};

export default letter;
