// One order at trade.aliexpress.com/order_detail.htm, 2013 until early 2022. The buyer stands in `user-shipping`, which no
// field reaches; prose is read beside the counter only.
import type { Layout } from './layout';

export default {
  id: 'legacy-detail-2013',
  page: 'detail',
  seen: '2022-01',
  path: '/order_detail.htm',
  frame: '.product-table',
  order: 'body',
  drawn: '.order-bd',
  idFrom: 'location',
  ids: [{ path: '/order_detail.htm', param: 'orderId' }],
  shownId: { select: ['.order-no'] },
  ticks: '#countdown, .order-reminder',
  fields: {
    statusCode: { select: ['[data-status]@data-status'] },
    status: { select: ['.order-status', '.trade-status'] },
    rows: { select: ['.operate-list li'], all: true },
    store: { select: ['.user-name-text a'] },
    storeLink: { select: ['.user-name-text a@href'] },
    total: { select: ['td:last-child > .final-price'] },
    trackingNumber: { select: ['.shipping-bd .no', '.logistics-num'] },
    carrier: { select: ['.logistics-name'] },
    counter: { select: ['#countdown'] },
    counterDay: { select: ['#countdown #remain-day'] },
    counterHour: { select: ['#countdown #remain-hour'] },
    counterMinute: { select: ['#countdown #remain-min'] },
    counterSecond: { select: ['#countdown #remain-sec'] },
  },
  prose: { statusProse: { within: '.order-reminder', skip: 'button' } },
  lines: {
    each: '.order-bd',
    fields: {
      title: { select: ['.baobei-name'] },
      variant: { select: ['.spec'] },
      price: { select: ['.price'] },
      quantity: { select: ['.quantity@title'] },
      link: { select: ['.baobei-name@href'] },
    },
  },
} satisfies Layout;
