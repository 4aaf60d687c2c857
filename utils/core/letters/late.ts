// To the store that asks to wait for a late order: until the refund date as the page states it, not longer.
import type { EnglishWords } from '../words';
import { type LetterTemplate, sentence } from './letter';
import { refundDayOf, scanOf } from './order-facts';

export const words: EnglishWords = {
  'letter.late.title': 'Say until when you wait',
  'letter.late.order': 'Hello, order {order} is late.',
  'letter.late.scan': 'The last entry I can see is “{scan}”.',
  'letter.late.until':
    'The order page says that I get a refund if it is not here by {day}. I wait until then, not longer.',
  'letter.late.ask': 'Please tell me here in writing where the parcel is.',
  'letter.late.after': 'If it is missing then, I will use Returns/refunds on the order page.',
};

const letter: LetterTemplate = {
  slug: 'late',
  title: { key: 'letter.late.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [sentence('letter.late.order', { order: order.id }), sentence('letter.late.scan', { scan: scanOf(facts) })],
      [
        sentence('letter.late.until', { day: refundDayOf(facts) }),
        sentence('letter.late.ask'),
        sentence('letter.late.after'),
      ],
    ];
  },
};

export default letter;
