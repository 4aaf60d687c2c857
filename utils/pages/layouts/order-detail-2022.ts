// One order at /p/order/detail.html, 2022 to today. Name, address and phone stand in `contact_info` blocks and are never
// read; the item blocks hold the store's own words, so no sentence is taken from them.
import type { Layout } from './layout';

const NOT_PROSE = [
  '.order-detail-info',
  '[data-pl^="contact_info"]',
  '.order-detail-item',
  '[data-pl^="order_detail_item"]',
  '[data-pl^="order_price"]',
  '.order-price',
  '.order-recommend',
  '.order-operate',
  'a[href*="/item/"]',
  'button',
  'script',
  'style',
  'svg',
].join(', ');

export default {
  id: 'order-detail-2022',
  page: 'detail',
  seen: '2026-09',
  path: '/p/order/detail',
  frame: '.order-wrap',
  order: '.order-wrap',
  drawn: '.order-status .order-block-title, [data-pl="order_detail_gray_id"]',
  idFrom: 'location',
  ids: [
    { path: '/p/order/detail', param: 'orderId' },
    { path: '/p/order/detail', param: 'tradeOrderId' },
  ],
  shownId: { select: ['[data-pl="order_detail_gray_id"]'], around: true },
  lasting: '.info-row, .order-detail-item-content',
  foreign: '.order-recommend',
  ticks: '.order-status, #countdown, [lefttime]',
  fields: {
    status: { select: ['.order-status .order-block-title', '.order-status-content .order-block-title'] },
    placed: { select: ['[data-pl="order_detail_gray_date"]'], around: true },
    payment: { select: ['[data-pl="order_detail_gray_payment"]'], around: true },
    rows: { select: ['.order-detail-order-info .info-row'], all: true },
    store: { select: ['.order-detail-item-store .store-name', '.store-name'] },
    storeLink: { select: ['.order-detail-item-store a[href*="/store/"]@href', '.order-detail-item-store a@href'] },
    chatLink: { select: ['a[href*="/p/message/"]@href', 'a[href*="msgDetail.htm"]@href'] },
    total: {
      select: [
        '.order-price-item.bold-font [data-pl="order_price_item_value"]',
        '.order-price-item.bold-font .right-col',
        '.order-price .order-price-bold',
      ],
    },
    eta: { select: ['.order-detail-item-track-eta-text'], all: true },
    scan: { select: ['.order-detail-item-track-info-title'] },
    scanText: { select: ['.order-detail-item-track-info-desc'] },
    trackingNumber: { select: ['.copy-track-num@data-clipboard-text'] },
    lineButtons: { select: ['.order-detail-item-content-operate button'], all: true },
    left: { select: ['[lefttime]@lefttime'] },
    leftText: { select: ['[lefttime]'] },
    counter: { select: ['#countdown'] },
    counterDay: { select: ['#countdown #remain-day'] },
    counterHour: { select: ['#countdown #remain-hour'] },
    counterMinute: { select: ['#countdown #remain-min'] },
    counterSecond: { select: ['#countdown #remain-sec'] },
  },
  prose: {
    statusProse: { within: '.order-status', skip: `.order-block-title, ${NOT_PROSE}` },
    prose: { within: '.order-wrap', skip: `.order-status, ${NOT_PROSE}` },
  },
  lines: {
    each: '.order-detail-item-content',
    fields: {
      title: {
        select: [
          '[data-pl="order_detail_item_title"] [title]@title',
          '[data-pl="order_detail_item_title"]',
          '.item-title',
        ],
      },
      variant: { select: ['.item-sku-attr'] },
      price: { select: ['.item-price > div', '.item-price'] },
      quantity: { select: ['.item-price-quantity'] },
      link: { select: ['[data-pl="order_detail_item_title"] a@href', '.item-title a@href', 'a[href*="/item/"]@href'] },
    },
  },
  anchors: {
    line: '.order-status .order-block-title',
    row: '.order-status',
    block: '.order-status',
    confirm: {
      buttons: '.order-operate button',
      words: ['confirm received', 'confirm receipt', 'confirm delivery', 'confirm goods received'],
    },
  },
} satisfies Layout;
