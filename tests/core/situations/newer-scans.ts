// Rows 11, 12, 21 and 25: what the user told of a parcel on its way ends once the carrier has scanned it on a later day.
import { parcel, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const said = (problem: string) => tell('problem 2026-08-01', { problem });
const moves = scanned('2026-08-10', 'AE_LH_ARRIVE');
const comes = scanned('2026-08-15', 'AE_GTMS_DELIVERING');
const atPickup = tell('at-pickup-point 2026-08-01');

export const newerScans = situations(D, [
  [
    'called dead, and scanned since: it moves',
    { events: said('tracking-dead'), parcels: [moves] },
    '2026-08-12',
    '27 no-delivery-refund wait – wait',
    undefined,
    /no tracking information/,
  ],
  [
    'called dead on the day of its last scan: the word stands',
    { events: said('tracking-dead'), parcels: [scanned('2026-08-01')] },
    '2026-08-12',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
  ],
  [
    'called dead, and what is newer has no day',
    { events: said('tracking-dead'), parcels: [parcel({ lastEvent: { at: null, code: 'AE_LH_ARRIVE', text: '' } })] },
    '2026-08-12',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
  ],
  [
    'called dead, and one of two parcels was scanned since: the word may be of the other',
    { events: said('tracking-dead'), parcels: [moves, parcel({ trackingNumber: 'LP2' })] },
    '2026-08-12',
    '21 no-delivery-refund ask-number 2026-09-02 soon',
  ],
  [
    'called never sent, and scanned since',
    { events: said('not-shipped'), parcels: [moves] },
    '2026-08-12',
    '27 no-delivery-refund wait – wait',
    undefined,
    /never sent/,
  ],
  [
    'called late, and scanned since',
    { events: said('late'), parcels: [moves] },
    '2026-08-12',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'said to go back, and out for delivery since',
    { events: said('returned-to-sender'), parcels: [comes] },
    '2026-08-16',
    '27 no-delivery-refund wait – wait',
    undefined,
    /going back/,
  ],
  [
    'said to go back, and the carrier says so since',
    { events: said('returned-to-sender'), parcels: [scanned('2026-08-10', 'AE_RETURN_START')] },
    '2026-08-12',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'waited at a pick-up point, and goes back since',
    { events: atPickup, parcels: [scanned('2026-08-10', 'AE_RETURN_START')] },
    '2026-08-12',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'waited at a pick-up point, and out for delivery since',
    { events: atPickup, parcels: [comes] },
    '2026-08-16',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'waits at a pick-up point, and an entry since may be of that',
    { events: atPickup, parcels: [scanned('2026-08-02', 'AE_GTMS_DO_ARRIVE')] },
    '2026-08-03',
    '11 collect-by collect 2026-08-04 now',
  ],
  [
    'customs asked, and let it go since',
    { events: tell('customs-asked 2026-08-01'), parcels: [scanned('2026-08-10', 'AE_CC_IM_SUCCESS')] },
    '2026-08-12',
    '27 no-delivery-refund wait – wait',
  ],
]);

const back = { parcels: [scanned('2026-08-10', 'AE_RETURN_START')] };
const refused = (on: string) => tell(`page-refused ${on}`, { until: '2026-09-04' });
const goesBack = tell('problem 2026-08-10', { problem: 'returned-to-sender' });

export const goesBackAndRefused = situations(D, [
  [
    'refused while it still came, and it goes back now',
    { ...back, events: refused('2026-08-01') },
    '2026-08-12',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'it goes back, and the page refuses on that day',
    { ...back, events: refused('2026-08-10') },
    '2026-08-12',
    '20 dispute-opens wait – wait',
  ],
  [
    'it goes back, and the page refuses after that',
    { ...back, events: refused('2026-08-11') },
    '2026-08-12',
    '20 dispute-opens wait – wait',
  ],
  [
    'told that it goes back, and refused on that day',
    { events: [...goesBack, ...refused('2026-08-10')] },
    '2026-08-12',
    '20 dispute-opens wait – wait',
  ],
  [
    'refused, and told on that day that it goes back',
    { events: [...refused('2026-08-10'), ...goesBack] },
    '2026-08-12',
    '12 no-delivery-refund ask-money 2026-09-02 now',
  ],
  [
    'it goes back since a day that no page named, and the page refuses',
    {
      parcels: [parcel({ lastEvent: { at: null, code: 'AE_RETURN_START', text: '' } })],
      events: refused('2026-08-01'),
    },
    '2026-08-12',
    '20 dispute-opens wait – wait',
  ],
]);
