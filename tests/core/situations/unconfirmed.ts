// Rows 13 to 17 while the page still awaits delivery: several windows at once, and which of them is the last day.
import { counter, dated, refundDate } from '../order-of';
import { situations, tell } from './situation';

/** Delivered, not confirmed, and its refund date is far ahead: 15 days after receipt are over, and nothing else is. */
const unconfirmed = {
  placedOn: '2026-07-15',
  deliveredOn: '2026-08-01',
  deadlines: [refundDate('2026-10-01')],
} as const;
const wrong = tell('problem 2026-08-04', { problem: 'defective' });

export const unconfirmedGoods = situations(unconfirmed, [
  [
    'unconfirmed: not called over while its refund date is ahead',
    {},
    '2026-08-20',
    '16 dispute-closes check-goods 2026-10-14 wait',
  ],
  [
    'unconfirmed, not here: the same last day',
    { events: tell('not-here 2026-08-20') },
    '2026-08-20',
    '13 dispute-closes ask-money 2026-10-14 now',
  ],
  [
    'unconfirmed, a problem: the same last day',
    { events: wrong },
    '2026-08-20',
    '15 dispute-closes pictures-and-ask 2026-10-14 soon',
    /does not work/,
    /over/,
  ],
  [
    'unconfirmed, a problem, and all is over',
    { events: wrong },
    '2026-10-20',
    '15 dispute-closes pictures-and-ask 2026-10-20 now',
    /probably over \(estimate\)/,
  ],
  [
    'unconfirmed, the page states the days to return: those are the last day, not those after its refund date',
    { deadlines: [refundDate('2026-10-01'), dated('return-window', '2026-08-16')], events: wrong },
    '2026-08-04',
    '15 return-window pictures-and-ask 2026-08-14 soon',
    undefined,
    /over/,
  ],
  [
    'unconfirmed, those days are gone: an estimate is left',
    { deadlines: [refundDate('2026-10-01'), dated('return-window', '2026-08-16')], events: wrong },
    '2026-08-20',
    '15 dispute-closes pictures-and-ask 2026-10-14 soon',
  ],
  [
    'unconfirmed, delivered after its refund date: the page states the days',
    { deadlines: [refundDate('2026-07-25'), dated('dispute-closes', '2026-08-30')] },
    '2026-08-04',
    '16 dispute-closes check-goods 2026-08-28 wait',
  ],
  [
    'unconfirmed, a counter ends before the 15 days: the counter',
    { deadlines: [counter('2026-08-08T10:00:00Z')], events: wrong },
    '2026-08-04',
    '15 protection-end pictures-and-ask 2026-08-07 now',
  ],
  [
    'Brazil: the dispute is over, the return is not',
    {
      status: 'completed',
      deadlines: [dated('dispute-closes', '2026-08-10'), dated('return-window', '2026-08-30')],
      events: wrong,
    },
    '2026-08-20',
    '15 return-window pictures-and-ask 2026-08-28 soon',
    undefined,
    /over/,
  ],
  [
    'the days to return it are over: a dispute takes back nothing that is only not wanted',
    {
      deadlines: [dated('return-window', '2026-08-10'), dated('dispute-closes', '2026-10-30')],
      events: tell('problem 2026-08-04', { problem: 'change-of-mind' }),
    },
    '2026-08-20',
    '15 return-window pictures-and-ask 2026-08-20 now',
    /over/,
  ],
]);
