// What some stores ask for that costs the buyer money, and what to answer. Each is shown where it bites.
import type { EnglishWords, Words } from './words';

export interface StoreTrick {
  readonly id: string;
  /** What the store says. */
  readonly says: Words;
  /** What it does to the buyer, and what to do instead. */
  readonly answer: Words;
  /** The letter that says so, by slug. */
  readonly letter: string;
  /** Numbers of the rows in which it is met. */
  readonly rows: readonly number[];
}

export const words: EnglishWords = {
  'trick.cancel': '“Cancel the case, I will refund you”',
  'trick.cancel.answer': 'A cancelled case may not open again. Money first, in the case.',
  'trick.confirm': '“Confirm receipt first”',
  'trick.confirm.answer': 'That pays the store. A refund never needs it.',
  'trick.wait': '“Wait a little longer”',
  'trick.wait.answer': 'Wait until the refund date, not longer. Words in the chat move no date.',
  'trick.longer': '“I made your protection longer”',
  'trick.longer.answer': 'Keep a picture of the first date. Some claims are refused until the later one.',
  'trick.small-offer': '“Take this small amount”',
  'trick.small-offer.answer': 'Accepting ends the case. Say no and name your amount again.',
  'trick.resend': '“I send it again, close the case”',
  'trick.resend.answer': 'There is no exchange on AliExpress. Keep the case until it is in your hands.',
  'trick.coupon': '“I give you a discount next time”',
  'trick.coupon.answer': 'Nobody can hold the store to it. Ask for money.',
  'trick.outside': '“I pay you by PayPal, write me elsewhere”',
  'trick.outside.answer': 'What is outside AliExpress proves nothing. Stay in its messages.',
  'trick.other-number': '“Here is a new tracking number”',
  'trick.other-number.answer': 'Ask to have it on the order. A number in the chat proves nothing.',
  'trick.fee': '“Pay a little more for shipping”',
  'trick.fee.answer': 'The price is paid. Say no.',
  'trick.return-costly': '“Send it back to China”',
  'trick.return-costly.answer': 'Defective or wrong goods go back at the store’s cost. Ask for the refund alone.',
  'trick.reason': '“Change the reason to: no longer needed”',
  'trick.reason.answer': 'Then you pay the return. Keep the true reason.',
};

const KEEP = 'decline-cancel-request';
const ROWS: Readonly<Record<string, readonly [letter: string, rows: readonly number[]]>> = {
  cancel: [KEEP, [1, 2, 5, 6, 7, 8, 9]],
  confirm: [KEEP, [8, 16, 18, 23, 24, 25, 27]],
  wait: ['late', [18, 20, 21, 23, 24, 25]],
  longer: ['late', [20, 23, 24, 25, 27]],
  'small-offer': ['reply-to-offer', [1, 6, 7, 8]],
  resend: [KEEP, [1, 8, 15]],
  coupon: ['reply-to-offer', [1, 8]],
  outside: [KEEP, [1, 8, 9, 15]],
  'other-number': ['tracking-dead', [8, 21, 25]],
  fee: [KEEP, [28, 29]],
  'return-costly': ['not-as-described', [1, 3, 15]],
  reason: ['not-as-described', [8, 15, 28]],
};

export const STORE_TRICKS: readonly StoreTrick[] = Object.entries(ROWS).map(([id, [letter, rows]]) => ({
  id,
  says: { key: `trick.${id}` },
  answer: { key: `trick.${id}.answer` },
  letter,
  rows,
}));

/** Those that are met in a row, the likeliest first. */
export const tricksOf = (row: number): readonly StoreTrick[] => STORE_TRICKS.filter(({ rows }) => rows.includes(row));
