// Rows 11, 12 and 21: pick-up, customs, back to the sender, no tracking.
import { announced, dated, parcel, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const pickup = { events: tell('at-pickup-point 2026-08-20') };
const customs = { events: tell('customs-asked 2026-08-20') };
const back = { events: tell('problem 2026-08-20', { problem: 'returned-to-sender' }) };
const fresh = { shippedOn: '2026-07-20', parcels: [announced()] };
const dead = { events: tell('problem 2026-08-01', { problem: 'tracking-dead' }) };

export const parcels = situations(D, [
  ['at a pick-up point', pickup, '2026-08-20', '11 collect-by collect 2026-08-23 now', /goes back/],
  [
    'a page states until when',
    { ...pickup, deadlines: [...D.deadlines, dated('collect-by', '2026-09-01')] },
    '2026-08-20',
    '11 collect-by collect 2026-08-30 soon',
  ],
  [
    'a page states it, nobody told',
    { deadlines: [...D.deadlines, dated('collect-by', '2026-09-01')] },
    '2026-08-20',
    '11 collect-by collect 2026-08-30 soon',
  ],
  [
    'its days are gone: ask whether it is there',
    pickup,
    '2026-08-27',
    '11 collect-by collect 2026-08-27 now',
    /\(estimate\)/,
  ],
  [
    'its days are gone and D is near: the money',
    pickup,
    '2026-08-31',
    '23 no-delivery-refund try-claim 2026-09-02 soon',
  ],
  [
    'collected and good',
    { events: tell('at-pickup-point 2026-08-20', 'arrived-good 2026-08-21') },
    '2026-08-21',
    '0 – none – done',
  ],
  [
    'it was not there',
    { events: tell('at-pickup-point 2026-08-20', 'not-here 2026-08-21') },
    '2026-08-21',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'told as a problem',
    { events: tell('problem 2026-08-20', { problem: 'at-pickup' }) },
    '2026-08-20',
    '11 collect-by collect 2026-08-23 now',
  ],
  ['customs ask', customs, '2026-08-20', '11 collect-by answer-customs 2026-08-23 now', /Answer customs/],
  [
    'customs answered, it goes back',
    { events: [...customs.events, ...back.events] },
    '2026-08-21',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'said to be delivered, waits at pick-up',
    { ...pickup, status: 'completed', completedOn: '2026-08-19' },
    '2026-08-20',
    '11 collect-by collect 2026-08-23 now',
  ],
  [
    'delivered after that: it was collected',
    { ...pickup, status: 'completed', completedOn: '2026-08-22', deliveredOn: '2026-08-22' },
    '2026-08-23',
    '16 dispute-closes check-goods 2026-09-04 wait',
  ],
  ['goes back, told', back, '2026-08-20', '12 no-delivery-refund ask-money 2026-09-02 now', /Keep a picture/],
  [
    'goes back, by the carrier’s code',
    { parcels: [scanned('2026-08-18', 'AE_GTMS_RETURNED')] },
    '2026-08-20',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  ['goes back, D has come', back, '2026-09-05', '12 no-delivery-refund ask-money 2026-09-17 now'],
  ['goes back, all surely over', back, '2026-09-25', '19 dispute-closes look-for-button 2026-09-25 now'],
  [
    'goes back, no date was read',
    { ...back, deadlines: [] },
    '2026-08-10',
    '12 protection-end ask-money 2026-08-12 now',
  ],
  [
    'goes back, and the page refuses',
    { events: [...back.events, ...tell('page-refused 2026-08-21', { until: '2026-09-04' })] },
    '2026-08-22',
    '20 dispute-opens wait – wait',
  ],
  [
    'goes back, and asked',
    { events: [...back.events, ...tell('case-opened 2026-08-21')] },
    '2026-08-22',
    '8 seller-answer wait – wait',
  ],
  ['no scan, 10 days after shipping', fresh, '2026-07-30', '27 no-delivery-refund wait – wait', /normal/],
  [
    'no scan, 11 days after shipping',
    fresh,
    '2026-07-31',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /working number/,
  ],
  [
    'wrote yesterday: its answer is awaited',
    { ...fresh, events: tell('wrote-to-store 2026-08-01') },
    '2026-08-02',
    '21 no-delivery-refund wait – wait',
  ],
  [
    'wrote two days ago: the money',
    { ...fresh, events: tell('wrote-to-store 2026-08-01') },
    '2026-08-03',
    '21 no-delivery-refund ask-money 2026-09-02 soon',
    /no tracking information/,
  ],
  [
    'Choice: the money at once',
    { ...fresh, choice: true },
    '2026-08-03',
    '21 no-delivery-refund ask-money 2026-09-02 soon',
  ],
  ['six days to D', fresh, '2026-08-29', '21 no-delivery-refund ask-number 2026-09-02 soon'],
  ['five days to D: the money', fresh, '2026-08-30', '21 no-delivery-refund ask-money 2026-09-02 soon'],
  ['one day to the last sure day', fresh, '2026-09-01', '21 no-delivery-refund ask-money 2026-09-02 now'],
  [
    'a parcel without a number',
    { ...fresh, parcels: [parcel({ trackingNumber: null })] },
    '2026-08-01',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /no tracking number/,
  ],
  [
    'the user calls it dead',
    { ...dead, parcels: [scanned('2026-07-25')] },
    '2026-08-02',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /does not work/,
  ],
  [
    'called dead before the 11th day',
    { ...dead, shippedOn: '2026-07-25' },
    '2026-08-02',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'called never sent, though the page says shipped',
    { events: tell('problem 2026-08-01', { problem: 'not-shipped' }), parcels: [scanned('2026-07-25')] },
    '2026-08-02',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /never sent/,
  ],
  [
    'called late: the store is asked',
    { events: tell('problem 2026-08-01', { problem: 'late' }) },
    '2026-08-02',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
    /it is late/,
  ],
  [
    'called late, and written to',
    { events: tell('problem 2026-08-01', { problem: 'late' }, 'wrote-to-store 2026-08-02') },
    '2026-08-03',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'called dead, no date read',
    { ...dead, deadlines: [] },
    '2026-08-02',
    '21 protection-end ask-number 2026-08-12 soon',
  ],
  [
    'scanned: not dead',
    { ...fresh, parcels: [scanned('2026-07-25')] },
    '2026-08-01',
    '27 no-delivery-refund wait – wait',
  ],
]);
