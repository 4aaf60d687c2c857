// What is left when AliExpress's own way is at its end, in the order of trying. Nothing is promised: each may say no.

import { todayAt } from './facts/facts';
import type { Order } from './order';
import { numbers as paypal } from './rules/paypal';
import { addDays, type CalendarDate, dayRange, lastDayBefore, type Moment } from './time';
import type { EnglishWords, Words } from './words';

export interface OtherWay {
  readonly id: 'appeal' | 'support' | 'paypal' | 'bank' | 'consumer-body';
  readonly words: Words;
  /** Null where no day is known. */
  readonly lastDay: CalendarDate | null;
  /** By slug; null where none fits. */
  readonly letter: string | null;
}

export const words: EnglishWords = {
  'plan-b.appeal': 'Appeal in the case, once, with new proof',
  'plan-b.support': 'Ask AliExpress’s support in its chat',
  'plan-b.paypal': 'Open a case with PayPal',
  'plan-b.bank': 'Last of all: ask your bank to take the payment back',
  'plan-b.consumer-body': 'Ask the consumer body of your country',
};

const way = (id: OtherWay['id'], letter: string | null, lastDay: CalendarDate | null = null): OtherWay => ({
  id,
  words: { key: `plan-b.${id}` },
  lastDay,
  letter,
});

/** PayPal while its 180 days run; the bank where a card, or nothing known, was paid with; an appeal until one was made. */
export function otherWays({ paymentMethod, paidOn, placedOn, events }: Order, moment: Moment): readonly OtherWay[] {
  const paid = paidOn ?? placedOn;
  const paypalEnd = paid === null ? null : lastDayBefore(dayRange(addDays(paid, paypal.days)), moment);
  const open = paypalEnd === null || paypalEnd >= todayAt(moment);
  const decided = events.some(({ type }) => type === 'decided') && !events.some(({ type }) => type === 'appealed');
  const byCard = paymentMethod === null || ['card', 'google-pay', 'apple-pay', 'other'].includes(paymentMethod);
  return [
    ...(decided ? [way('appeal', 'appeal')] : []),
    way('support', 'to-aliexpress'),
    ...(paymentMethod === 'paypal' && open ? [way('paypal', 'bank', paypalEnd)] : []),
    ...(byCard ? [way('bank', 'bank')] : []),
    way('consumer-body', null),
  ];
}
