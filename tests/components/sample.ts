// Orders and decisions for the views' tests, small and complete, at Tuesday 25 Aug 2026, 09:30 in Berlin.
import type { Deadline } from '../../utils/core/deadline';
import type { Decision, Step } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import type { DecidedOrder } from '../../utils/core/summary';
import { dayRange, type Moment } from '../../utils/core/time';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';

export const MOMENT: Moment = { now: Date.UTC(2026, 7, 25, 7, 30), timeZone: 'Europe/Berlin' };
export const SAY = createWords(englishCatalogue(), 'en').at(MOMENT);
export const NBSP = '\u00A0';

export const refundDate = (date: string, more: Partial<Deadline> = {}): Deadline => ({
  kind: 'no-delivery-refund',
  role: 'opens',
  scope: 'order',
  ...dayRange(date),
  basis: 'page',
  precision: 'day',
  text: 'Refund if no delivery before Aug 22, 2026',
  seenAt: Date.UTC(2026, 7, 12, 9),
  revision: 1,
  ...more,
});

export const order = (more: Partial<Order> = {}): Order => ({
  id: '8190000000000001',
  site: 'aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  status: 'awaiting-delivery',
  statusText: 'Awaiting delivery',
  choice: null,
  store: { name: 'Example Store', url: null },
  chatUrl: null,
  lines: [{ id: null, title: 'Trail running shoes, 42', variant: null, quantity: 1, price: null, url: null }],
  total: { amount: 38.6, currency: 'USD', text: 'US $38.60' },
  placedOn: '2026-07-18',
  paidOn: null,
  shippedOn: '2026-07-22',
  completedOn: null,
  deliveredOn: null,
  estimatedDelivery: null,
  paymentMethod: null,
  parcels: [],
  deadlineState: 'read',
  deadlines: [refundDate('2026-08-22')],
  history: [],
  returnsOffered: null,
  cases: [],
  events: [],
  note: '',
  nickname: '',
  firstSeenAt: Date.UTC(2026, 6, 19),
  lastSeenAt: Date.UTC(2026, 7, 24, 9),
  unread: [],
  ...more,
});

export const step = (more: Partial<Step> = {}): Step => ({
  id: 'ask-money',
  words: { key: 'step.ask-money' },
  short: { key: 'step.ask-money' },
  lastDay: '2026-09-04',
  estimate: true,
  lookOn: null,
  link: 'order',
  letter: null,
  answers: ['case-opened', 'page-refused'],
  ...more,
});

export const decision = (more: Partial<Decision> = {}): Decision => ({
  row: 18,
  group: 'order',
  subject: 'order',
  clock: { kind: 'no-delivery-refund', role: 'opens', basis: 'page', revision: 1, ...dayRange('2026-08-22') },
  level: 'now',
  state: { key: 'row-18.state', values: { day: { date: '2026-08-22' } } },
  step: step(),
  trap: { key: 'trap.confirm-received' },
  ...more,
});

export const watched = (more: Partial<Order> = {}, decided: Partial<Decision> = {}): DecidedOrder => ({
  order: order(more),
  decision: decision(decided),
});

/** Nothing to do until the day. */
export const waiting = (more: Partial<Order>, lookOn: string): DecidedOrder =>
  watched(more, {
    row: 27,
    level: 'wait',
    trap: null,
    step: step({
      id: 'wait',
      words: { key: 'step.nothing' },
      lastDay: null,
      estimate: false,
      lookOn,
      link: 'none',
      answers: [],
    }),
  });
