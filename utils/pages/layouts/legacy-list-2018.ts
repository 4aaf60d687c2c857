// The order list at trade.aliexpress.com/orderList.htm until early 2022: one table body for each order, with its status
// as a code. Nothing of ours is shown on it.
import type { Layout } from './layout';

export default {
  id: 'legacy-list-2018',
  page: 'list',
  seen: '2022-01',
  path: '/orderList.htm',
  frame: '#buyer-ordertable',
  partial: '#buyer-ordertable',
  order: '.order-item-wraper',
  drawn: '.order-head',
  idFrom: 'links',
  ids: [{ path: '/order_detail.htm', param: 'orderId' }],
  ticks: '[lefttime]',
  fields: {
    statusCode: { select: ['@data-order-status'] },
    status: { select: ['.order-status .f-left'] },
    dates: { select: ['.second-row .info-body'], all: true },
    store: { select: ['.store-info .info-body'] },
    storeLink: { select: ['.store-info a@href'] },
    total: { select: ['.amount-num'] },
    left: { select: ['[lefttime]@lefttime'] },
    leftText: { select: ['[lefttime]'] },
  },
  prose: {},
  lines: {
    each: '.order-body',
    fields: {
      title: { select: ['.baobei-name@title', '.baobei-name'] },
      variant: { select: ['.product-property'] },
      price: { select: ['.product-amount span'] },
      quantity: { select: ['.product-amount span + span'] },
      link: { select: ['.baobei-name@href'] },
    },
  },
} satisfies Layout;
