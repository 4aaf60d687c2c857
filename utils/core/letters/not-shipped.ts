// To the store of an order that is paid and not shipped: ship by a day, or let the order go.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { dayAhead } from './order-facts';

export const words: EnglishWords = {
  'letter.not-shipped.title': 'Ask the store to ship, or to close the order',
  'letter.not-shipped.order': 'Hello, order {order} is paid and not shipped yet.',
  'letter.not-shipped.time': 'Its processing time has passed.',
  'letter.not-shipped.ask':
    'Please ship it with a valid number by {day}, or close it with the reason “seller could not ship”.',
  'letter.not-shipped.after': 'More time without a day does not work for me.',
  'letter.not-shipped.thanks': 'Thank you.',
};

/** Days in which it is to be shipped. Ours. */
const SHIP_DAYS = 3;

const letter: LetterTemplate = {
  slug: 'not-shipped',
  title: { key: 'letter.not-shipped.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [sentence('letter.not-shipped.order', { order: order.id }), sentence('letter.not-shipped.time')],
      [sentence('letter.not-shipped.ask', { day: dayAhead(facts, SHIP_DAYS) }), sentence('letter.not-shipped.after')],
      [sentence('letter.not-shipped.thanks')],
    ];
  },
};

export default letter;
