// The order list at /p/order/index.html, 2022 to today. Class names never changed; labels did (Order ID → Ref. Number).
// Cards of several lines show pictures only: no titles, no prices. On phones the card itself is the link to its order.
import type { Layout } from './layout';

export default {
  id: 'order-list-2022',
  page: 'list',
  seen: '2026-09',
  path: '/p/order/index',
  frame: '.order-wrap, .order-main, .order-content',
  order: '.order-item',
  drawn: 'a[href*="orderId="], [data-pl="order_item_header_status"], .order-item-header',
  partial: '.comet-tabs-nav-item ~ .comet-tabs-nav-item-active',
  idFrom: 'links',
  ids: [
    { path: '/p/order/detail', param: 'orderId' },
    { path: '/p/tracking/', param: 'tradeOrderId' },
  ],
  fields: {
    status: { select: ['[data-pl="order_item_header_status"]', '.order-item-header-status-text'] },
    dates: {
      select: ['[data-pl="order_item_header_info"] > div', '.order-item-header-right-info > div'],
      all: true,
    },
    store: { select: ['[data-pl="order_item_store_name"]', '.order-item-store-name'] },
    storeLink: { select: ['[data-pl="order_item_store_name"] a@href', '.order-item-store-name a@href'] },
    total: { select: ['[data-pl="order_item_content_price_total"]', '.order-item-content-opt-price-total'] },
    chatLink: { select: ['a[href*="/p/message/"]@href', 'a[href*="msgDetail.htm"]@href'] },
    pictures: { select: ['.order-item-content-img-list@class'] },
    exposed: { select: ['.expose-info-item-title'], all: true },
    left: { select: ['[lefttime]@lefttime'] },
    leftText: { select: ['[lefttime]'] },
  },
  prose: {},
  lines: {
    each: '.order-item-content-body',
    fields: {
      title: {
        select: [
          '[data-pl="order_item_content_info_name"] span@title',
          '.order-item-content-info-name span@title',
          '[data-pl="order_item_content_info_name"]',
          '.order-item-content-info-name',
        ],
      },
      variant: { select: ['[data-pl="order_item_content_info_sku"]', '.order-item-content-info-sku'] },
      price: { select: ['.order-item-content-info-number > div', '.order-item-content-info-number'] },
      quantity: { select: ['.order-item-content-info-number-quantity'] },
      link: { select: ['.order-item-content-info-name a@href', 'a[href*="/item/"]@href'] },
    },
  },
  anchors: {
    line: '[data-pl="order_item_header_status"], .order-item-header-status',
    row: '.order-item-header',
    block: null,
    confirm: {
      buttons: 'button.order-item-btn, .order-item-btns button',
      words: ['confirm received', 'confirm receipt', 'confirm delivery', 'confirm goods received'],
    },
  },
} satisfies Layout;
