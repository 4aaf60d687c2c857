// One order's details as the shop's interface answers them; a component that the order has no facts for is absent.
import { type Answer, answerOf, type Component, DETAIL_API } from './answer';
import { statusCode, statusText } from './list-answer';
import { amountParts, amountText, currencyCode, dayText, type PracticeOrder, totalOf } from './practice-order';
import type { Manner } from './words';
import { dayIn } from './words/shop-words';

type Keyed = readonly [string, Component];

function statusBlock(order: PracticeOrder, { now, era, words }: Manner): Keyed {
  const fields = {
    orderId: Number(order.id),
    title: statusText(order, words),
    ...(order.reminder && { reminder: order.reminder }),
    ...(order.counter && { counter: { form: order.counter.form, leftMs: order.counter.endsAt - now } }),
    buttonVOList:
      order.status === 'Awaiting delivery'
        ? [
            { type: 'CONFIRM_GOODS', text: words.buttons.confirm },
            { type: 'TRACKING', text: words.eras[era].track },
          ]
        : [{ type: 'REPURCHASE', text: words.buttons.cart }],
  };
  return ['detail_order_status_block_111818', { tag: 'detail_order_status_block', fields }];
}

function guarantees(order: PracticeOrder, now: number): Keyed[] {
  if (order.refund === undefined) return [];
  const refund = dayText(now, order.refund);
  const late = order.coupon === undefined ? null : dayText(now, order.coupon);
  const sentences = [
    ...(late ? [`Apply for ${amountText(1, order.currency)} coupon code if delayed by ${late}`] : []),
    `Refund if no delivery before ${refund}`,
    'Refund if items damaged',
    'Refund if package lost',
  ];
  return [
    [
      'detail_service_progress_bar_202361',
      {
        tag: 'detail_service_progress_bar',
        fields: {
          title: 'Fast delivery: active',
          ...(late && { text: `If delivered after ${late} you can collect a coupon after 48 hours of that date` }),
          nodes: [
            { text: 'Paid', time: dayText(now, order.paid ?? order.placed) },
            { text: 'Refund', time: refund },
          ],
        },
      },
    ],
    [
      `detail_order_services_sv3-${order.id}`,
      {
        tag: 'detail_order_services',
        fields: {
          title: 'Service Commitment',
          data: [
            { title: 'Fast delivery', content: sentences.join(' · ') },
            {
              title: 'Free returns',
              content: 'Not satisfied with your order? Send it back within 15 days after delivery.',
            },
          ],
        },
      },
    ],
  ];
}

function facts(order: PracticeOrder, { now, era, words }: Manner): Keyed {
  const day = (days: number | undefined) => (days === undefined ? undefined : dayIn(words, now, days));
  const fields = {
    tradeOrderId: Number(order.id),
    orderIdTitle: words.eras[era].id,
    orderCreatTime: day(order.placed),
    orderCreatTimeTile: words.labels.placed,
    payTime: day(order.paid),
    payTimeTitle: words.labels.paid,
    orderShipTime: day(order.shipped),
    orderShipTimeTile: words.labels.shipped,
    orderEndTime: day(order.completed),
    orderEndTimeTile: words.labels.completed,
    paymentMethod: order.payment,
    paymentMethodTitle: words.labels.payment,
    addressVO: { contactName: 'Practice Buyer', detailAddress: '1 Example Street', fullPhoneNo: '+1 5550100' },
  };
  return ['detail_simple_order_info_component_111820', { tag: 'detail_simple_order_info_component', fields }];
}

function products(order: PracticeOrder, { now, words }: Manner): Keyed {
  const { buttons } = words;
  const start = 'https://www.aliexpress.com/p/reverse-pages/start.html';
  const fields = {
    productVOList: order.lines.map((line, index) => {
      const productId = `10050000${order.id.slice(-6)}${index}`;
      const lineId = `${order.id.slice(0, -2)}${50 + index}`;
      return {
        orderLineId: lineId,
        productId,
        itemTitle: line.title,
        itemImgUrl: `https://img.aliexpress.com/kf/${productId}.svg`,
        itemDetailUrl: `//www.aliexpress.com/item/${productId}.html`,
        itemPriceText: amountText(line.price, order.currency),
        formatPriceInfo: amountParts(line.price, order.currency),
        currencyCode: currencyCode(order.currency),
        quantity: line.quantity,
        skuAttrs: line.variant.split(',').map((text, id) => ({ id, name: 'Option', text })),
        itemTags: [{ richText: 'Free returns' }],
        ...(order.eta !== undefined && {
          etaAndTrack: { expectDeliveryDateTitle: `${words.labels.eta}: ${dayIn(words, now, order.eta)}` },
        }),
        buttonVOS: [
          { type: 'REPURCHASE_LINE', text: buttons.cart },
          ...(order.returns
            ? [
                {
                  type: 'OPEN_DISPUTE',
                  text: buttons.returns,
                  extMap: {
                    title: buttons.received,
                    okButton: { text: buttons.yes, href: `${start}?tradeOrderLineId=${lineId}` },
                    cancelButton: { text: buttons.no, href: `${start}?tradeOrderLineId=${lineId}` },
                  },
                },
              ]
            : []),
        ],
      };
    }),
    sellerVO: {
      sellerName: order.store,
      storeUrl: `//www.aliexpress.com/store/11${order.id.slice(-8)}`,
      connectUrl: `//www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${order.id}&bizContext=orderDetail`,
    },
  };
  return ['detail_product_block_111822', { tag: 'detail_product_block', fields }];
}

function price(order: PracticeOrder, { labels }: Manner['words']): Keyed[] {
  if (order.hideTotal) return [];
  const value = amountText(totalOf(order), order.currency);
  const fields = {
    priceDetails: [
      { title: labels.subtotal, value },
      { title: 'Shipping', value: 'Free shipping' },
    ],
    totalPrice: { title: labels.total, value, formatPriceInfo: amountParts(totalOf(order), order.currency) },
  };
  return [['detail_order_price_block_111823', { tag: 'detail_order_price_block', fields }]];
}

export function detailAnswer(order: PracticeOrder, manner: Manner): Answer {
  const { now, words } = manner;
  const code = statusCode(order);
  return answerOf({
    api: DETAIL_API,
    now,
    root: 'detail_root_container_109716',
    global: { pageTitle: words.page.order, ...(code && { orderStatus: Number(code) }) },
    components: [
      statusBlock(order, manner),
      ...guarantees(order, now),
      facts(order, manner),
      products(order, manner),
      ...price(order, words),
    ],
  });
}
