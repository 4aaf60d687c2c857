// Rows 13 to 17: received, or said to be. In Berlin the last sure day before 1 Sep + 15 is 14 Sep.
import { dated, parcel, refundDate, scanned } from '../order-of';
import { situations, tell } from './situation';

const done = { status: 'completed', completedOn: '2026-09-01', placedOn: '2026-08-01' } as const;
const notHere = tell('not-here 2026-09-02');
const broken = tell('problem 2026-09-02', { problem: 'damaged' });
const brazil = [dated('return-window', '2026-09-08'), dated('dispute-closes', '2026-10-30')];
const signed = scanned('2026-08-30', 'AE_GTMS_SIGNED');
const moving = { ...scanned('2026-08-29'), trackingNumber: 'LP2' };

export const received = situations(done, [
  ['arrived: check the goods', {}, '2026-09-02', '16 dispute-closes check-goods 2026-09-14 wait', /Check the goods/],
  ['four days left', {}, '2026-09-10', '16 dispute-closes check-goods 2026-09-14 wait'],
  ['three days left', {}, '2026-09-11', '16 dispute-closes check-goods 2026-09-14 soon'],
  ['the last sure day', {}, '2026-09-14', '16 dispute-closes check-goods 2026-09-14 soon'],
  [
    'surely over',
    {},
    '2026-09-18',
    '17 dispute-closes none – done',
    /probably over \(estimate\).*you can ask/s,
    /expired|too late/,
  ],
  [
    'delivered, not completed: no need to press',
    { status: 'awaiting-delivery', completedOn: null, deliveredOn: '2026-09-01' },
    '2026-09-02',
    '16 dispute-closes check-goods 2026-09-14 wait',
    /Do not tap Confirm received/,
  ],
  [
    'the earlier of delivered and completed counts',
    { deliveredOn: '2026-08-28' },
    '2026-09-02',
    '16 dispute-closes check-goods 2026-09-10 wait',
  ],
  ['all good', { events: tell('arrived-good 2026-09-02') }, '2026-09-02', '0 – none – done'],
  [
    'a problem',
    { events: broken },
    '2026-09-02',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
    /Pictures first/,
  ],
  ['a problem, three days left', { events: broken }, '2026-09-11', '15 dispute-closes pictures-and-ask 2026-09-14 now'],
  [
    'a problem, all over',
    { events: broken },
    '2026-09-20',
    '15 dispute-closes pictures-and-ask 2026-09-20 now',
    /\(estimate\)/,
  ],
  [
    'all good, then a problem',
    { events: tell('arrived-good 2026-09-02', 'problem 2026-09-03', { problem: 'defective' }) },
    '2026-09-03',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
  ],
  ['Brazil: two windows, silent', { deadlines: brazil }, '2026-09-02', '16 return-window check-goods 2026-09-06 wait'],
  [
    'Brazil: a defect has the longer one',
    { deadlines: brazil, events: broken },
    '2026-09-02',
    '15 dispute-closes pictures-and-ask 2026-10-28 soon',
  ],
  [
    'Brazil: a change of mind the shorter',
    { deadlines: brazil, events: tell('problem 2026-09-02', { problem: 'change-of-mind' }) },
    '2026-09-02',
    '15 return-window pictures-and-ask 2026-09-06 soon',
  ],
  [
    'not here: ask the carrier',
    { events: notHere },
    '2026-09-02',
    '13 dispute-closes ask-carrier 2026-09-14 soon',
    /not here/,
  ],
  ['two days later', { events: notHere }, '2026-09-04', '13 dispute-closes ask-carrier 2026-09-14 soon'],
  [
    'three days later: ask for the money',
    { events: notHere },
    '2026-09-05',
    '13 dispute-closes ask-money 2026-09-14 now',
    /added later/,
  ],
  [
    'told with five days left',
    { events: tell('not-here 2026-09-09') },
    '2026-09-09',
    '13 dispute-closes ask-money 2026-09-14 now',
  ],
  [
    'not here, then it turned up broken',
    { events: [...notHere, ...tell('problem 2026-09-04', { problem: 'damaged' })] },
    '2026-09-04',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
  ],
  [
    'one parcel is not delivered',
    { parcels: [signed, moving] },
    '2026-09-02',
    '14 dispute-closes ask-money 2026-09-12 soon',
    /One parcel/,
  ],
  ['with five days left', { parcels: [signed, moving] }, '2026-09-07', '14 dispute-closes ask-money 2026-09-12 now'],
  [
    'a parcel of which no scan is known is not missing',
    { parcels: [signed, parcel({ trackingNumber: 'LP3' })] },
    '2026-09-02',
    '16 dispute-closes check-goods 2026-09-12 wait',
  ],
  ['one parcel, all windows over', { parcels: [signed, moving] }, '2026-10-20', '17 dispute-closes none – done'],
  [
    'received on a day before it was placed: that day is not believed',
    { completedOn: '2026-01-01' },
    '2026-09-02',
    '16 – check-goods – wait',
    /not read/,
    /over/,
  ],
  [
    'not completed, its refund date ahead',
    {
      status: 'awaiting-delivery',
      completedOn: null,
      deliveredOn: '2026-08-01',
      deadlines: [refundDate('2026-09-04')],
    },
    '2026-09-02',
    '16 dispute-closes check-goods 2026-09-17 wait',
  ],
]);
