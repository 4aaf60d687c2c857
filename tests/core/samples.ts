// One order per problem, with what happened and the day it is looked at: what docs/guide-sample.md shows.
import type { Problem } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { announced, refundDate, scanned, told } from './order-of';

const BASE = {
  placedOn: '2026-07-15',
  paidOn: '2026-07-15',
  shippedOn: '2026-07-16',
  total: { amount: 14, currency: 'USD', text: 'US $14.00' },
  lines: [{ id: null, title: 'USB cable', variant: 'Black, 1 m', quantity: 2, price: null, url: null }],
  deadlines: [refundDate('2026-09-04')],
  parcels: [scanned('2026-08-20')],
} as const;
const RECEIVED = { ...BASE, status: 'completed', completedOn: '2026-09-01', deadlines: [] } as const;
const named = (problem: Problem, on: string) => ({ events: [told('problem', on, { problem })] });

/** Per problem: what happened, the order, the day it is looked at. */
export const SAMPLES: Readonly<Record<Problem, readonly [what: string, part: Partial<Order>, on: string]>> = {
  'not-shipped': [
    'Paid 12 days ago, and not shipped.',
    { ...BASE, status: 'processing', shippedOn: null, parcels: [], deadlines: [] },
    '2026-07-27',
  ],
  'tracking-dead': [
    'Two weeks after shipping its number shows nothing.',
    { ...BASE, parcels: [announced()] },
    '2026-07-30',
  ],
  late: ['The refund date came yesterday, and it is not here.', BASE, '2026-09-05'],
  'delivered-not-here': [
    'Tracking says delivered; yesterday you looked everywhere.',
    { ...RECEIVED, events: [told('not-here', '2026-09-02')] },
    '2026-09-03',
  ],
  'at-pickup': [
    'It waits at a pick-up point since today.',
    { ...BASE, events: [told('at-pickup-point', '2026-08-20')] },
    '2026-08-20',
  ],
  customs: ['A letter of customs came.', { ...BASE, events: [told('customs-asked', '2026-08-20')] }, '2026-08-20'],
  'returned-to-sender': [
    'The carrier says that it goes back.',
    { ...BASE, parcels: [scanned('2026-08-20', 'AE_GTMS_RETURNED', 'Returned to sender')] },
    '2026-08-21',
  ],
  'not-as-described': [
    'It came, and is another material than in the listing.',
    { ...RECEIVED, ...named('not-as-described', '2026-09-02') },
    '2026-09-02',
  ],
  defective: [
    'It came, and does not work. Three days are left.',
    { ...RECEIVED, ...named('defective', '2026-09-02') },
    '2026-09-11',
  ],
  damaged: [
    'You asked; the store offers a small part.',
    {
      ...RECEIVED,
      events: [
        told('problem', '2026-09-02', { problem: 'damaged' }),
        told('case-opened', '2026-09-03', { asked: 14 }),
        told('seller-offered', '2026-09-05', { amount: 2 }),
      ],
    },
    '2026-09-05',
  ],
  'short-or-empty': [
    'One of two came. You asked; the store said no.',
    {
      ...RECEIVED,
      events: [
        told('problem', '2026-09-02', { problem: 'short-or-empty' }),
        told('case-opened', '2026-09-03', { asked: 7 }),
        told('seller-rejected', '2026-09-06'),
      ],
    },
    '2026-09-06',
  ],
  counterfeit: [
    'It is a fake. AliExpress decided for less than you asked.',
    {
      ...RECEIVED,
      events: [
        told('problem', '2026-09-02', { problem: 'counterfeit' }),
        told('case-opened', '2026-09-03', { asked: 14 }),
        told('decided', '2026-09-20', { amount: 5 }),
      ],
    },
    '2026-09-21',
  ],
  'wrong-item': [
    'Another thing came; the store wants it back and pays for that.',
    {
      ...RECEIVED,
      events: [
        told('problem', '2026-09-02', { problem: 'wrong-item' }),
        told('case-opened', '2026-09-03'),
        told('return-agreed', '2026-09-06'),
      ],
    },
    '2026-09-07',
  ],
  'change-of-mind': [
    'It came as described, and you do not want it.',
    { ...RECEIVED, ...named('change-of-mind', '2026-09-02') },
    '2026-09-02',
  ],
};
