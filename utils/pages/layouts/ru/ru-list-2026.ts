// The order list at aliexpress.ru/order-list. Two designs stand side by side, "Red" and "Snow", with the same names behind
// the first word and a hash at the end. It shows no date of the order, and no year in any other.
import type { Layout } from '../layout';

const ITEM = '[class*="OrderList_OrderItem__';

export default {
  id: 'ru-list-2026',
  page: 'list',
  seen: '2026-02',
  path: '/order-list',
  frame: '[class*="OrderList_OrderList__"]',
  order: '[class*="OrderList_OrderList__item__"]',
  drawn: `${ITEM}number"]`,
  idFrom: 'links',
  ids: [{ path: '/order-list/', param: '' }],
  shownId: { select: [`${ITEM}number"]`] },
  fields: {
    status: { select: [`${ITEM}tag"]`] },
    total: { select: [`${ITEM}totalPrice"]`] },
    pictures: { select: ['[class*="OrderList_ProductImage__imageWrap"]@class'] },
  },
  prose: {},
  anchors: {
    line: `${ITEM}tag"]`,
    row: `${ITEM}tag"]`,
    block: null,
    confirm: { buttons: 'button', words: ['подтвердить получение', 'confirm receipt'] },
  },
} satisfies Layout;
