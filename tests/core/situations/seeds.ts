// What the two guides that this project started from tell a buyer to do, each as the guide now says it.
import { announced, refundDate, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const completed = { status: 'completed', completedOn: '2026-09-01', deadlines: [] } as const;
const wrong = (problem: string) => ({ ...completed, events: tell('problem 2026-09-02', { problem }) });

export const seeds = situations(D, [
  [
    'the number is followed to the country of the sender alone',
    { shippedOn: '2026-07-16', parcels: [scanned('2026-07-20', 'AE_CC_EX_SUCCESS')] },
    '2026-08-10',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
    /last scan/,
  ],
  [
    'there is a number, and nothing behind it',
    { shippedOn: '2026-07-16', parcels: [announced()] },
    '2026-07-28',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /working number/,
  ],
  [
    'look after the delivery time: it is on the order',
    { deadlines: [] },
    '2026-08-10',
    '22 protection-end open-details 2026-08-12 soon',
    /details/,
  ],
  [
    'do not panic before the promised day',
    { estimatedDelivery: { from: '2026-08-20', to: '2026-08-24' } },
    '2026-08-20',
    '27 no-delivery-refund wait – wait',
    /Nothing to do/,
    /lost|missing/,
  ],
  [
    'a few days before the end: ask for the money',
    {},
    '2026-09-01',
    '23 no-delivery-refund try-claim 2026-09-02 now',
    /Try to claim today/,
  ],
  [
    'the store offers more time',
    { events: tell('store-asked-to-wait 2026-08-12') },
    '2026-08-13',
    '24 no-delivery-refund answer-store – wait',
    /not longer/,
  ],
  [
    'and after that time it has not come',
    { events: tell('store-asked-to-wait 2026-08-12', { until: '2026-09-20' }) },
    '2026-09-06',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'watch that the time is not gone',
    { deadlines: [refundDate('2026-08-01')] },
    '2026-09-06',
    '19 dispute-closes look-for-button 2026-09-06 now',
    /button/,
  ],
  ['write to the store first', {}, '2026-08-29', '25 no-delivery-refund ask-store 2026-08-29 soon', /Ask the store/],
  [
    'the store does not answer',
    { events: tell('wrote-to-store 2026-08-25') },
    '2026-09-04',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'the store does not ship',
    { status: 'processing', placedOn: '2026-08-01', deadlines: [] },
    '2026-08-15',
    '28 ship-by ask-to-ship – soon',
    /ship by a date, or cancel/,
  ],
  [
    'not as described',
    wrong('not-as-described'),
    '2026-09-02',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
    /Pictures first/,
  ],
  ['a fake', wrong('counterfeit'), '2026-09-02', '15 dispute-closes pictures-and-ask 2026-09-14 soon'],
  [
    'negotiate: the store offers a part',
    { events: tell('case-opened 2026-09-05', 'seller-offered 2026-09-06', { amount: 2 }) },
    '2026-09-06',
    '1 offer-answer answer-offer 2026-09-06 now',
    /ends the case/,
  ],
  [
    'no agreement: AliExpress steps in',
    { events: tell('case-opened 2026-09-05', 'seller-rejected 2026-09-06') },
    '2026-09-06',
    '8 decision wait – wait',
    /AliExpress usually steps in/,
  ],
  [
    'its decision is usually final: one appeal',
    { events: tell('case-opened 2026-09-05', 'decided 2026-09-16', { outcome: 'rejected' }) },
    '2026-09-16',
    '4 appeal appeal 2026-09-21 soon',
    /some buyers report/,
  ],
  [
    'the refund goes back the way it was paid',
    { events: tell('case-opened 2026-09-05', 'refund-agreed 2026-09-16') },
    '2026-09-16',
    '9 refund-due wait – wait',
    /on its way/,
  ],
]);
