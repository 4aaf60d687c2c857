// The order list as the shop's interface answers it: one component per order, ten a page, and the words of its labels.
import { type Answer, answerOf, type Component, LIST_API } from './answer';
import { amountParts, amountText, currencyCode, dayText, type PracticeOrder, totalOf } from './practice-order';

/** Which labels the page uses: the older ones until mid-2026, today's since. */
export type LabelEra = 'order-id' | 'ref-number';

const LABELS = {
  'order-id': { id: 'Order ID', date: 'Order date', details: 'Order details', track: 'Track order' },
  'ref-number': { id: 'Ref. Number', date: 'Date', details: 'Details', track: 'Track status' },
} as const;

const PAGE_SIZE = 10;
const TABS = [
  { code: 'all', title: 'View all', statuses: null },
  { code: 'unpaid', title: 'To pay', statuses: ['Awaiting payment'] },
  { code: 'processing', title: 'Processing', statuses: ['Processing', 'Awaiting shipment'] },
  { code: 'shipped', title: 'Processed', statuses: ['Awaiting delivery'] },
  { code: 'completed', title: 'Completed', statuses: ['Completed'] },
] as const;

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

function buttonsOf(order: PracticeOrder, era: LabelEra): Record<string, unknown>[] {
  const track = {
    type: 'TRACKING',
    text: LABELS[era].track,
    href: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}`,
  };
  if (order.status === 'Awaiting delivery') return [{ type: 'CONFIRM_GOODS', text: 'Confirm received' }, track];
  if (order.status === 'Awaiting payment') return [{ type: 'PAY', text: 'Pay now' }];
  if (order.status === 'Processing' || order.status === 'Awaiting shipment') return [track];
  return [
    { type: 'REPURCHASE', text: 'Add to cart' },
    { type: 'DELETE', text: 'Remove' },
  ];
}

function orderComponent(order: PracticeOrder, now: number, era: LabelEra): readonly [string, Component] {
  const total = totalOf(order);
  const fields = {
    orderId: order.id,
    orderDateTitle: LABELS[era].date,
    orderDateText: dayText(now, order.placed),
    orderDetailText: LABELS[era].details,
    orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${order.id}&spm=a2g0o.order_list.main`,
    statusText: order.status,
    storeName: order.store,
    storePageUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
    sellerConnectUrl: `//www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${order.id}`,
    ...(order.choice && { shopIcon: 'https://img.aliexpress.com/kf/choice.svg' }),
    orderLineSize: order.lines.length,
    orderLines: order.lines.map((_, index) => lineOf(order, index)),
    buttons: buttonsOf(order, era),
    ...(!order.hideTotal && {
      totalPriceTitle: 'Total',
      totalPriceText: amountText(total, order.currency),
      formatPriceInfo: amountParts(total, order.currency),
      currencyCode: currencyCode(order.currency),
    }),
  };
  return [`pc_om_list_order_${order.id}`, { tag: 'pc_om_list_order', fields }];
}

interface ListRequest {
  readonly now: number;
  /** From 1. */
  readonly page: number;
  readonly tab: string;
  readonly era: LabelEra;
}

export function listAnswer(all: readonly PracticeOrder[], { now, page, tab, era }: ListRequest): Answer {
  const wanted: readonly string[] | null = TABS.find(({ code }) => code === tab)?.statuses ?? null;
  const orders = wanted ? all.filter(({ status }) => wanted.includes(status)) : all;
  const shown = orders.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const hasMore = orders.length > page * PAGE_SIZE;
  const body = { hasMore, hasMoreText: 'View orders', pageIndex: page, pageSize: PAGE_SIZE };
  return answerOf({
    api: LIST_API,
    now,
    root: 'pc_om_list_body_109702',
    components: [
      ...shown.map((order) => orderComponent(order, now, era)),
      ['pc_om_list_body_109702', { tag: 'pc_om_list_body', fields: body }],
      [
        'pc_om_list_header_110551',
        { tag: 'pc_om_list_header', fields: { statusTabList: TABS.map(({ code, title }) => ({ code, title })) } },
      ],
      [
        'pc_om_list_page_109694',
        {
          tag: 'pc_om_list_page',
          fields: { i18n: { order_ID: LABELS[era].id, confirm_delivery: 'Confirm received' } },
        },
      ],
    ],
  });
}
