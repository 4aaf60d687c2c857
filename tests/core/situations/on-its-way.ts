// Rows 22 to 27: on its way, nothing of a case yet.
import { announced, counter, refundDate, scanned } from '../order-of';
import { D, situations, tell } from './situation';

const quiet = { from: '2026-08-20', to: '2026-08-22' };

export const onItsWay = situations(D, [
  ['nothing to do', {}, '2026-08-10', '27 no-delivery-refund wait – wait', /Nothing to do/],
  ['the last quiet day', {}, '2026-08-27', '27 no-delivery-refund wait – wait'],
  ['7 days before D: ask the store', {}, '2026-08-28', '25 no-delivery-refund ask-store 2026-08-29 soon'],
  ['6 days before D', {}, '2026-08-29', '25 no-delivery-refund ask-store 2026-08-29 soon'],
  [
    '5 days before D: try',
    {},
    '2026-08-30',
    '23 no-delivery-refund try-claim 2026-09-02 soon',
    /Asking early may work/,
  ],
  ['two days left', {}, '2026-08-31', '23 no-delivery-refund try-claim 2026-09-02 soon'],
  ['one day left', {}, '2026-09-01', '23 no-delivery-refund try-claim 2026-09-02 now'],
  ['the last sure day', {}, '2026-09-02', '23 no-delivery-refund try-claim 2026-09-02 now'],
  ['D may have begun somewhere', {}, '2026-09-03', '23 no-delivery-refund try-claim 2026-09-03 now'],
  [
    'two pages, two dates: between them',
    { deadlines: [refundDate('2026-09-02', '2026-09-04')] },
    '2026-09-03',
    '23 no-delivery-refund try-claim 2026-09-03 now',
    /may have come/,
  ],
  [
    'Choice is not written to',
    { choice: true },
    '2026-08-28',
    '27 no-delivery-refund wait – wait',
    undefined,
    /Ask the store/,
  ],
  [
    'Choice near D is tried like others',
    { choice: true },
    '2026-08-31',
    '23 no-delivery-refund try-claim 2026-09-02 soon',
  ],
  [
    'wrote: an answer is awaited',
    { events: tell('wrote-to-store 2026-08-27') },
    '2026-08-28',
    '27 no-delivery-refund wait – wait',
    /You wrote/,
  ],
  [
    'wrote a week ago: ask again',
    { events: tell('wrote-to-store 2026-08-21') },
    '2026-08-28',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
  ],
  [
    '21 days without a scan',
    { parcels: [scanned('2026-07-25')] },
    '2026-08-15',
    '25 no-delivery-refund ask-store 2026-08-29 soon',
    /21 days old/,
  ],
  ['20 days without a scan', { parcels: [scanned('2026-07-26')] }, '2026-08-15', '27 no-delivery-refund wait – wait'],
  [
    'late: the coupon, and D stays',
    { estimatedDelivery: quiet },
    '2026-08-25',
    '26 no-delivery-refund apply-coupon – wait',
    /refund date stays/,
  ],
  ['two days after the promised day', { estimatedDelivery: quiet }, '2026-08-24', '27 no-delivery-refund wait – wait'],
  [
    'late and written to',
    { estimatedDelivery: quiet, events: tell('wrote-to-store 2026-08-23') },
    '2026-08-25',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'the store asks to wait',
    { events: tell('store-asked-to-wait 2026-08-20') },
    '2026-08-21',
    '24 no-delivery-refund answer-store – wait',
    /never moves the date/,
  ],
  [
    'asking to wait does not move D',
    { events: tell('store-asked-to-wait 2026-08-20') },
    '2026-08-31',
    '23 no-delivery-refund try-claim 2026-09-02 soon',
  ],
  [
    'asked to wait and answered',
    { events: tell('store-asked-to-wait 2026-08-20', 'wrote-to-store 2026-08-21') },
    '2026-08-22',
    '27 no-delivery-refund wait – wait',
  ],
  [
    'a counter, 8 days before',
    { deadlines: [counter('2026-09-04T10:00:00Z')] },
    '2026-08-27',
    '27 protection-end wait – wait',
    /counter runs/,
  ],
  [
    'a counter, 7 days before: open the case',
    { deadlines: [counter('2026-09-04T09:00:00Z')] },
    '2026-08-28',
    '23 protection-end open-case 2026-09-03 soon',
    /Your claim ends with it/,
  ],
  [
    'a counter, 48 hours before',
    { deadlines: [counter('2026-09-04T10:00:00Z')] },
    '2026-09-02',
    '23 protection-end open-case 2026-09-03 now',
  ],
]);

const unread = { placedOn: '2026-07-15' };
export const dateUnread = situations(unread, [
  ['no date read', {}, '2026-07-25', '22 protection-end open-details 2026-08-12 check', /not read yet/],
  [
    'details read, no date on them',
    { paidOn: '2026-07-15' },
    '2026-07-25',
    '22 protection-end open-details 2026-08-12 check',
    /name no refund date/,
    /not read yet/,
  ],
  ['19 days after placing', {}, '2026-08-03', '22 protection-end open-details 2026-08-12 check'],
  ['20 days after placing', {}, '2026-08-04', '22 protection-end open-details 2026-08-12 soon'],
  ['28 days after placing', {}, '2026-08-12', '22 protection-end open-details 2026-08-12 now'],
  ['long after', {}, '2026-10-30', '22 protection-end open-details 2026-10-30 now', undefined, /expired|over/],
  [
    'nothing known but the id',
    { placedOn: null, status: 'unknown' },
    '2026-08-12',
    '22 – open-details – check',
    /could not read/,
  ],
  [
    'a new number without a scan is normal',
    { shippedOn: '2026-07-16', parcels: [announced()] },
    '2026-07-26',
    '27 – wait – wait',
    /normal/,
  ],
  [
    'not any more on day 11',
    { shippedOn: '2026-07-16', parcels: [announced()] },
    '2026-07-27',
    '22 protection-end open-details 2026-08-12 check',
  ],
  [
    'a date 201 days ahead is not believed',
    { deadlines: [refundDate('2027-03-15')] },
    '2026-08-04',
    '22 protection-end open-details 2026-08-12 soon',
  ],
]);
