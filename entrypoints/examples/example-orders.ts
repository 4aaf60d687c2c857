// Orders that nobody placed, one for each kind of day: money to ask for, an offer, a late parcel, a date not read, one that
// came, one on its way. Dated from today; never kept, never reminded of.
import type { Deadline } from '../../utils/core/deadline';
import type { Order } from '../../utils/core/order';
import { addDays, type CalendarDate, DAY, dayRange, localDay, type Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';

export function exampleOrders(moment: Moment, say: Say): Order[] {
  const today = localDay(moment.now, moment.timeZone);
  const day = (ahead: number): CalendarDate => addDays(today, ahead);
  const order = (index: number, title: string, price: number, more: Partial<Order>): Order => ({
    id: `819000000000000${index}`,
    site: 'aliexpress.com',
    url: 'https://www.aliexpress.com/p/order/index.html',
    status: 'awaiting-delivery',
    statusText: '',
    choice: null,
    store: { name: say({ key: 'examples.store' }), url: null },
    chatUrl: null,
    lines: [{ id: null, title: say({ key: title }), variant: null, quantity: 1, price: null, url: null }],
    total: { amount: price, currency: 'USD', text: `US $${price.toFixed(2)}` },
    placedOn: day(-40),
    paidOn: day(-40),
    shippedOn: day(-37),
    completedOn: null,
    deliveredOn: null,
    estimatedDelivery: null,
    paymentMethod: 'card',
    parcels: [],
    deadlineState: 'read',
    deadlines: [],
    history: [],
    returnsOffered: null,
    cases: [],
    events: [],
    note: '',
    nickname: '',
    firstSeenAt: moment.now - 40 * DAY,
    lastSeenAt: moment.now - DAY,
    unread: [],
    ...more,
  });
  const refund = (ahead: number): Deadline => ({
    kind: 'no-delivery-refund',
    role: 'opens',
    scope: 'order',
    ...dayRange(day(ahead)),
    basis: 'page',
    precision: 'day',
    text: say({ key: 'examples.sentence', values: { day: { date: day(ahead) } } }),
    seenAt: moment.now - DAY,
    revision: 1,
  });
  const scanned = (ago: number) => [
    {
      trackingNumber: 'RB123456785CN',
      carrier: null,
      lineIds: [],
      lastEvent: { at: moment.now - ago * DAY, code: null, text: '' },
    },
  ];
  const event = (type: string, ago: number, more: object = {}) => ({
    id: type,
    type,
    on: day(-ago),
    at: moment.now - ago * DAY,
    ...more,
  });
  return [
    order(1, 'examples.shoes', 38.6, { deadlines: [refund(-3)], parcels: scanned(30) }),
    order(2, 'examples.lamp', 21.4, {
      deadlines: [refund(-10)],
      events: [event('case-opened', 5, { asked: 21.4 }), event('seller-offered', 1, { amount: 5, until: day(5) })],
    }),
    order(3, 'examples.bag', 12.9, { deadlines: [refund(6)], parcels: scanned(12) }),
    order(4, 'examples.cable', 4.5, {
      deadlineState: 'unknown',
      placedOn: day(-22),
      paidOn: null,
      paymentMethod: null,
      shippedOn: day(-20),
    }),
    order(5, 'examples.mug', 16, { status: 'completed', deliveredOn: day(-2), completedOn: day(-2) }),
    order(6, 'examples.watch-strap', 9.2, {
      placedOn: day(-12),
      shippedOn: day(-10),
      deadlines: [refund(38)],
      parcels: scanned(1),
    }),
  ];
}
