// The order list as the shop's interface answers it: one component per order, ten a page, and the words of its labels.
import { type Answer, answerOf, type Component, LIST_API } from './answer';
import { amountParts, amountText, currencyCode, type PracticeOrder, totalOf } from './practice-order';
import type { Manner } from './words';
import { dayIn, type ShopWords } from './words/shop-words';

const PAGE_SIZE = 10;
const TABS = [
  { code: 'all', statuses: null },
  { code: 'unpaid', statuses: ['Awaiting payment'] },
  { code: 'processing', statuses: ['Processing', 'Awaiting shipment'] },
  { code: 'shipped', statuses: ['Awaiting delivery'] },
  { code: 'completed', statuses: ['Completed'] },
] as const;

/** The site's own numbers of a status, as far as they were seen. */
const STATUS_CODES: Readonly<Record<string, string>> = { 'Awaiting delivery': '8', Completed: '9' };
export const statusCode = ({ status }: PracticeOrder): string | undefined => STATUS_CODES[status];
export const statusText = ({ status }: PracticeOrder, { statuses }: ShopWords): string => statuses[status] ?? status;

function lineOf(order: PracticeOrder, index: number): Record<string, unknown> {
  const line = order.lines[index];
  if (!line) return {};
  const productId = `10050000${order.id.slice(-6)}${index}`;
  return {
    orderLineId: `${order.id.slice(0, -2)}${50 + index}`,
    productId,
    itemTitle: line.title,
    itemImgUrl: `https://img.aliexpress.com/kf/${productId}.svg`,
    itemDetailUrl: `//www.aliexpress.com/item/${productId}.html?spm=a2g0o.order_list.item.${index}`,
    itemPriceText: amountText(line.price, order.currency),
    formatPriceInfo: amountParts(line.price, order.currency),
    currencyCode: currencyCode(order.currency),
    quantity: line.quantity,
    skuAttrs: line.variant.split(',').map((text, id) => ({ id, name: 'Option', text })),
    itemTags: [{ type: 'LOCAL_FREE_RETURN', richText: 'Free returns' }],
  };
}

function buttonsOf(order: PracticeOrder, { era, words }: Manner): Record<string, unknown>[] {
  const { buttons, eras } = words;
  const track = {
    type: 'TRACKING',
    text: eras[era].track,
    href: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}`,
  };
  if (order.status === 'Awaiting delivery') return [{ type: 'CONFIRM_GOODS', text: buttons.confirm }, track];
  if (order.status === 'Awaiting payment') return [{ type: 'PAY', text: buttons.pay }];
  if (order.status === 'Processing' || order.status === 'Awaiting shipment') return [track];
  return [
    { type: 'REPURCHASE', text: buttons.cart },
    { type: 'DELETE', text: buttons.remove },
  ];
}

function orderComponent(order: PracticeOrder, manner: Manner): readonly [string, Component] {
  const { now, era, words } = manner;
  const code = statusCode(order);
  const total = totalOf(order);
  const fields = {
    orderId: order.id,
    orderDateTitle: words.eras[era].date,
    orderDateText: dayIn(words, now, order.placed),
    orderDetailText: words.eras[era].details,
    orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${order.id}&spm=a2g0o.order_list.main`,
    statusText: statusText(order, words),
    ...(code && { utParams: { args: { orderId: order.id, orderStatus: code } } }),
    storeName: order.store,
    storePageUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
    sellerConnectUrl: `//www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${order.id}`,
    ...(order.choice && { shopIcon: 'https://img.aliexpress.com/kf/choice.svg' }),
    ...(order.refundLine && { exposeInfo: { itemList: [{ detailList: [{ title: order.refundLine }] }] } }),
    orderLineSize: order.lines.length,
    orderLines: order.lines.map((_, index) => lineOf(order, index)),
    buttons: buttonsOf(order, manner),
    ...(!order.hideTotal && {
      totalPriceTitle: words.labels.total,
      totalPriceText: amountText(total, order.currency),
      formatPriceInfo: amountParts(total, order.currency),
      currencyCode: currencyCode(order.currency),
    }),
  };
  return [`pc_om_list_order_${order.id}`, { tag: 'pc_om_list_order', fields }];
}

export interface ListCall extends Manner {
  /** From 1. */
  readonly page: number;
  readonly tab: string;
  /** Orders a page; the shop's own number where it is not given. */
  readonly size?: number;
}

export function listAnswer(all: readonly PracticeOrder[], call: ListCall): Answer {
  const { now, page, tab, era, words, size = PAGE_SIZE } = call;
  const wanted: readonly string[] | null = TABS.find(({ code }) => code === tab)?.statuses ?? null;
  const orders = wanted ? all.filter(({ status }) => wanted.includes(status)) : all;
  const shown = orders.slice((page - 1) * size, page * size);
  const hasMore = orders.length > page * size;
  const body = { hasMore, hasMoreText: words.labels.more, pageIndex: page, pageSize: size };
  return answerOf({
    api: LIST_API,
    now,
    root: 'pc_om_list_body_109702',
    components: [
      ...shown.map((order) => orderComponent(order, call)),
      ['pc_om_list_body_109702', { tag: 'pc_om_list_body', fields: body }],
      [
        'pc_om_list_header_110551',
        {
          tag: 'pc_om_list_header',
          fields: { statusTabList: TABS.map(({ code }) => ({ code, title: words.tabs[code] })) },
        },
      ],
      [
        'pc_om_list_page_109694',
        {
          tag: 'pc_om_list_page',
          fields: { i18n: { order_ID: words.eras[era].id, confirm_delivery: words.buttons.confirm } },
        },
      ],
    ],
  });
}
