// One order at aliexpress.ru/order-list/<id>. The buyer's name and address are on it in places nobody described: fields
// are read by their own names only, and no prose at all.
import type { Layout } from '../layout';

const PRODUCT = '[class*="Product__';

export default {
  id: 'ru-detail-2026',
  page: 'detail',
  seen: '2026-07',
  path: '/order-list/',
  frame: '[data-testid="orderNumber"]',
  order: 'body',
  drawn: '[data-testid="orderNumber"]',
  idFrom: 'location',
  ids: [{ path: '/order-list/', param: '' }],
  shownId: { select: ['[data-testid="orderNumber"]'] },
  foreign: 'header, footer, script, style',
  fields: {
    placed: { select: ['[data-testid="orderNumber"] + *'] },
    store: { select: ['[data-testid="sellerInfoV2Block"] a'] },
    storeLink: { select: ['[data-testid="sellerInfoV2Block"] a@href'] },
    trackingNumber: { select: ['[class*="InfoDeliveryButton__trackNumber"]'] },
  },
  prose: {},
  lines: {
    each: '[data-testid="productBlock"]',
    fields: {
      title: { select: [`${PRODUCT}title"]`] },
      variant: { select: [`${PRODUCT}description"]`] },
      price: { select: [`${PRODUCT}priceDesktop"]`] },
      quantity: { select: [`${PRODUCT}quantityText"]`] },
      link: { select: ['[data-testid="productText"]@href'] },
    },
  },
} satisfies Layout;
