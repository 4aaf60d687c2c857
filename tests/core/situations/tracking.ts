// Rows 11, 21, 25 and 27 by what the tracking lists: a pick-up point in words, nothing read, an entry that is old.
import { announced, parcel, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const entry = (text: string, on: string) => ({
  lastEvent: { at: Date.parse(`${on}T10:00:00Z`), code: null, text },
});
const waits = { shippedOn: '2026-07-16', parcels: [parcel(entry('Arrived at pick-up point', '2026-08-18'))] };
const unread = { shippedOn: '2026-07-16', parcels: [parcel()] };

export const tracking = situations(D, [
  [
    'its tracking says pick-up point',
    waits,
    '2026-08-19',
    '11 collect-by collect 2026-08-21 now',
    /pick-up point/,
    /safe/,
  ],
  [
    'its tracking says so in Chinese',
    { ...waits, parcels: [parcel(entry('已到达自提点', '2026-08-18'))] },
    '2026-08-19',
    '11 collect-by collect 2026-08-21 now',
  ],
  [
    'its tracking said pick-up point, and its days are gone',
    waits,
    '2026-08-26',
    '11 collect-by collect 2026-08-26 now',
    /estimate/,
  ],
  [
    'its tracking says pick-up point, and you know better',
    { ...waits, events: tell('problem 2026-08-19', { problem: 'late' }) },
    '2026-08-19',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
  ],
  ['you collected it', { ...waits, events: tell('arrived-good 2026-08-19') }, '2026-08-19', '0 – none – done'],
  [
    'one parcel waits at a pick-up point, the other is on its way',
    { ...waits, parcels: [scanned('2026-08-18'), ...waits.parcels] },
    '2026-08-19',
    '11 collect-by collect 2026-08-21 now',
  ],
  [
    'a number whose tracking was not read is not called dead',
    unread,
    '2026-07-31',
    '27 no-delivery-refund wait – wait',
    /Open its tracking page once/,
    /No scan/,
  ],
  [
    'a tracking that was not read is not asked for in the first days',
    unread,
    '2026-07-26',
    '27 no-delivery-refund wait – wait',
    /refund date/,
    /tracking page/,
  ],
  [
    'a tracking that was not read, and you say that it finds nothing',
    { ...unread, events: tell('problem 2026-07-31', { problem: 'tracking-dead' }) },
    '2026-07-31',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /does not work/,
  ],
  [
    'a tracking that was not read moves no date',
    unread,
    '2026-09-04',
    '18 dispute-closes ask-money 2026-09-17 now',
    undefined,
    /tracking/,
  ],
  [
    'it left the warehouse: that is a scan',
    { ...unread, parcels: [scanned('2026-07-18', 'AE_GWMS_OUTBOUND')] },
    '2026-07-31',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'the warehouse has its data alone',
    { ...unread, parcels: [scanned('2026-07-18', 'AE_GWMS_ACCEPT')] },
    '2026-07-31',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
    /No scan/,
  ],
  [
    'one parcel was never scanned, the other was not read',
    { ...unread, parcels: [announced(), parcel()] },
    '2026-07-31',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
  ],
  [
    'one parcel moves, the other was not read',
    { ...unread, parcels: [scanned('2026-07-28'), parcel()] },
    '2026-07-31',
    '27 no-delivery-refund wait – wait',
  ],
]);
