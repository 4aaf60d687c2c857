// To the store that asks to wait for a late order: until the first day that a page states as the refund date, not longer.
import type { EnglishWords } from '../words';
import { day, type LetterFacts, type LetterPart, type LetterTemplate, sentence } from './letter';
import { groupFacts, isOfPage, scanOf } from './order-facts';

export const words: EnglishWords = {
  'letter.late.title': 'Say until when you wait',
  'letter.late.order': 'Hello, order {order} is late.',
  'letter.late.scan': 'The last entry I can see is “{scan}”.',
  'letter.late.until': 'AliExpress says that I get a refund if it is not here by {day}. I wait until then, not longer.',
  'letter.late.wait': 'I wait until {day}, not longer.',
  'letter.late.ask': 'Please tell me here in writing where the parcel is.',
  'letter.late.after': 'If it is missing then, I will use Returns/refunds on the order page.',
};

/** A counter and a day set by hand are no refund date of AliExpress. */
function untilWhen(facts: LetterFacts): LetterPart {
  const refund = groupFacts(facts)?.refund ?? null;
  const isStated = refund !== null && !refund.counter && isOfPage(refund);
  return sentence(isStated ? 'letter.late.until' : 'letter.late.wait', { day: refund && day(refund.from) });
}

const letter: LetterTemplate = {
  slug: 'late',
  title: { key: 'letter.late.title' },
  paragraphs: (facts) => {
    const { order } = facts;
    return [
      [sentence('letter.late.order', { order: order.id }), sentence('letter.late.scan', { scan: scanOf(facts) })],
      [untilWhen(facts), sentence('letter.late.ask'), sentence('letter.late.after')],
    ];
  },
};

export default letter;
