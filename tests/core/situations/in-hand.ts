// "It came, and something is wrong" while the page still awaits delivery, as it does until the buyer confirms.
// In Berlin the last sure day before 10 Aug + 15 is 23 Aug, and 17 Sep before the refund date + 15.
import { dated, parcel, refundDate, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const said = (problem: string, on = '2026-08-10') => tell(`problem ${on}`, { problem });
const broken = { events: said('defective') };
const NEVER_NO = /refund date|Asking early|you can ask for your money/;

export const inHand = situations(D, [
  [
    'came broken, not confirmed: what is wrong, not "on its way"',
    broken,
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
    /does not work/,
    NEVER_NO,
  ],
  ['three days left of the 15', broken, '2026-08-20', '15 dispute-closes pictures-and-ask 2026-08-23 now'],
  [
    'the 15 days are over and the refund date is ahead: not called over',
    broken,
    '2026-08-28',
    '15 dispute-closes pictures-and-ask 2026-09-17 soon',
    undefined,
    /over/,
  ],
  [
    'came broken, and D has come: still no claim that nothing came',
    broken,
    '2026-09-05',
    '15 dispute-closes pictures-and-ask 2026-09-17 soon',
    /does not work/,
    NEVER_NO,
  ],
  [
    'came broken, and the page states the days',
    { ...broken, deadlines: [...D.deadlines, dated('dispute-closes', '2026-08-30')] },
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-28 soon',
  ],
  [
    'a part of it came',
    { events: said('short-or-empty') },
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
    /Something is missing/,
  ],
  [
    'came damaged, and the page says that it was not sent',
    { events: said('damaged'), status: 'processing' },
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
    /damaged/,
    /Not shipped/,
  ],
  [
    'came damaged, and where it stands could not be read',
    { events: said('damaged'), status: 'unknown', deadlines: [] },
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
  ],
  [
    'the first word of it is the latest day it can have come',
    { events: [...said('defective'), ...said('not-as-described', '2026-08-16')] },
    '2026-08-17',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
    /Not as described/,
  ],
  [
    'not here, then it turned up broken: from that day on',
    { events: [...tell('not-here 2026-08-02'), ...said('damaged')] },
    '2026-08-11',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
  ],
  [
    'came broken, then told that it is not here: the newer word',
    { events: [...said('damaged'), ...tell('not-here 2026-08-12')] },
    '2026-08-13',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'told as not here before any page says delivered: at D the money',
    { events: tell('not-here 2026-08-12') },
    '2026-09-05',
    '18 dispute-closes ask-money 2026-09-17 now',
    /you can ask for your money/,
  ],
  [
    'told as not here before any page says delivered: near D it is tried',
    { events: tell('not-here 2026-08-12') },
    '2026-08-31',
    '23 no-delivery-refund try-claim 2026-09-02 soon',
  ],
  [
    'came broken, then called late: the newer word',
    { events: [...said('damaged'), ...said('late', '2026-08-12')] },
    '2026-08-13',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
  ],
  [
    'damaged at the door, and it goes back',
    { events: said('damaged'), parcels: [scanned('2026-08-12', 'AE_RETURN_START')] },
    '2026-08-13',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'came broken, and an undated entry says that it goes back',
    { events: said('damaged'), parcels: [parcel({ lastEvent: { at: null, code: 'AE_RETURN_START', text: '' } })] },
    '2026-08-13',
    '15 dispute-closes pictures-and-ask 2026-08-23 soon',
  ],
  [
    'one parcel came, and its goods are broken; the other keeps its date',
    {
      events: said('damaged'),
      parcels: [
        { ...scanned('2026-08-09', 'AE_GTMS_SIGNED'), lineIds: ['L1'] },
        { ...scanned('2026-08-08'), trackingNumber: 'LP2', lineIds: ['L2'] },
      ],
      deadlines: [refundDate('2026-08-14')],
    },
    '2026-08-14',
    '18 dispute-closes ask-money 2026-08-27 now',
  ],
  [
    'a problem that this version does not know moves nothing',
    { events: said('smells-of-fish') },
    '2026-08-11',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'it arrived while a case ran, and the case was cancelled',
    { events: tell('case-opened 2026-08-08', 'arrived-during-case 2026-08-10', 'case-cancelled 2026-08-11') },
    '2026-08-12',
    '16 dispute-closes check-goods 2026-08-23 wait',
    /Check the goods/,
  ],
]);
