// Answers of the site, of the real shapes and our own values, and how a test reads one.
import type { Learned } from '../../../utils/core/dictionary';
import type { OrderReading } from '../../../utils/core/reading';
import { type AnswerReading, readAnswer } from '../../../utils/pages/payload/read-answer';
import type { RawAnswer } from '../../../utils/pages/raw';

export const READ_AT = Date.UTC(2026, 8, 20, 12);
export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const ID = '7200300040005001';
export const DETAIL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`;
export const TRACKING = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`;

type Fields = Readonly<Record<string, unknown>>;
export type Part = readonly [key: string, tag: string, fields: Fields];

export const success = (data: unknown): string => JSON.stringify({ api: 'x', ret: ['SUCCESS::ok'], data, v: '1.0' });

/** Components in display order; the map has them the other way round. */
export function answerOf(parts: readonly Part[], global: Fields = {}): string {
  const data = Object.fromEntries([...parts].reverse().map(([key, tag, fields]) => [key, { tag, fields, id: key }]));
  return success({ data, global, hierarchy: { root: 'root', structure: { root: parts.map(([key]) => key) } } });
}

export const listOrder = (orderId: unknown, more: Fields = {}): Part => [
  `pc_om_list_order_${orderId}`,
  'pc_om_list_order',
  {
    orderId,
    statusText: 'Awaiting delivery',
    orderDateTitle: 'Date',
    orderDateText: 'Sep 1, 2026',
    totalPriceText: 'R$31,93',
    formatPriceInfo: 'R$31,93|31|93',
    currencyCode: 'BRL',
    storeName: 'Quiet Harbour Store',
    storePageUrl: '//www.aliexpress.com/store/1100000007?spm=a.b',
    sellerConnectUrl: `//www.aliexpress.com/p/message/index.html?orderId=${orderId}&spm=a.b`,
    utParams: { args: { orderStatus: '8' } },
    buttons: [{ type: 'CONFIRM_GOODS', text: 'Confirm received' }],
    orderLines: [
      {
        orderLineId: '7200300040005051',
        itemTitle: 'Felt slippers',
        itemPriceText: 'R$13,90',
        formatPriceInfo: 'R$13,90|13|90',
        currencyCode: 'BRL',
        quantity: 2,
        skuAttrs: [{ text: 'Grey' }, { value: '42' }],
        itemDetailUrl: '//www.aliexpress.com/item/1005000000000007.html?spm=a.b',
      },
    ],
    ...more,
  },
];

const FAST = 'Refund if no delivery before Oct 2, 2026 · Refund if items damaged';

const detailParts = (change: Readonly<Record<string, Fields>> = {}): Part[] => [
  [
    'detail_order_status_block_1',
    'detail_order_status_block',
    {
      orderId: Number(ID),
      title: 'Completed',
      reminder:
        'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.',
      buttonVOList: [{ type: 'TRACKING', text: 'Track status' }],
      ...change.status,
    },
  ],
  [
    `detail_order_services_sv3-${ID}`,
    'detail_order_services',
    { data: [{ title: 'Fast delivery', content: FAST }], ...change.services },
  ],
  [
    'detail_simple_order_info_component_3',
    'detail_simple_order_info_component',
    {
      tradeOrderId: Number(ID),
      orderCreatTime: 'Aug 10, 2026',
      orderCreatTimeTile: 'Order placed on',
      payTime: 'Aug 10, 2026',
      payTimeTitle: 'Paid on',
      orderShipTime: 'Aug 12, 2026',
      orderEndTime: 'Sep 9, 2026',
      paymentMethod: 'Google Pay',
      addressVO: { contactName: 'Nobody Reads', fullPhoneNo: '+1 5550100', detailAddress: '1 Hidden Street' },
      ...change.facts,
    },
  ],
  [
    'detail_product_block_4',
    'detail_product_block',
    {
      productVOList: [
        {
          orderLineId: '7200300040005051',
          itemTitle: 'Felt slippers',
          itemPriceText: '$13.90',
          formatPriceInfo: '$13.90|13|90',
          quantity: '2',
          skuAttrs: [{ text: 'Grey' }],
          etaAndTrack: { expectDeliveryDateTitle: 'Estimated delivery date: Sep 5, 2026' },
          buttonVOS: [
            {
              type: 'OPEN_DISPUTE',
              text: 'Returns/refunds',
              extMap: { okButton: { text: 'Yes' }, cancelButton: { text: 'No' } },
            },
          ],
        },
      ],
      sellerVO: { sellerName: 'Quiet Harbour Store', storeUrl: '//www.aliexpress.com/store/1100000007' },
      ...change.products,
    },
  ],
  [
    'detail_order_price_block_5',
    'detail_order_price_block',
    { totalPrice: { title: 'Total', value: '$27.80', formatPriceInfo: '$27.80|27|80', currencyCode: 'USD' } },
  ],
];

export const detailAnswer = (
  change: Readonly<Record<string, Fields>> = {},
  global: Fields = { orderStatus: 9 },
): string => answerOf(detailParts(change), global);

export const trackingAnswer = (module: Fields): string => success({ module });

export function raw(text: string, url = LIST, more: Partial<RawAnswer> = {}): RawAnswer {
  return {
    url,
    api: 'mtop.aliexpress.trade.buyer.order.list',
    text,
    language: 'en',
    startedAt: READ_AT - 3000,
    readAt: READ_AT,
    ...more,
  };
}

/** The answer as read, or a failed test that names the refusal. */
export function taken(answer: RawAnswer, learned: readonly Learned[] = []): AnswerReading {
  const read = readAnswer(answer, learned);
  if (typeof read === 'string') throw new Error(`refused: ${read}`);
  return read;
}

export function only(answer: RawAnswer, learned: readonly Learned[] = []): OrderReading {
  const [reading, ...others] = taken(answer, learned).readings;
  if (!reading || others.length > 0) throw new Error(`${others.length + 1} orders, not one`);
  return reading;
}
