// The one order of the details' answer. The address in it is never looked at.
import type { OrderFields } from '../../core/reading';
import { readDate } from '../parse/dates';
import { amountIn } from './amount';
import { type Answer, fieldsOfTag } from './answer';
import { type Draft, present, type Reading, rawFields } from './draft';
import { linesIn } from './lines';
import { type Fields, idAt, listAt, textAt, valueAt } from './values';

/** Keys of the order's days and of their labels, as the site spells them. */
const DAYS = {
  placedOn: ['orderCreatTime', 'orderCreatTimeTile'],
  paidOn: ['payTime', 'payTimeTitle'],
  shippedOn: ['orderShipTime', 'orderShipTimeTile'],
  completedOn: ['orderEndTime', 'orderEndTimeTile'],
} as const;
type Day = keyof typeof DAYS;

const EMPTY: Fields = {};
const firstOf = (answer: Answer, tag: string): Fields => fieldsOfTag(answer, tag)[0] ?? EMPTY;

function daysIn(facts: Fields, { language, lastDay }: Reading): Partial<OrderFields> {
  const days = (Object.keys(DAYS) as Day[]).map((name) => {
    const date = readDate(textAt(facts, DAYS[name][0]) ?? '', language);
    return [name, date !== undefined && date <= lastDay ? date : undefined] as const;
  });
  return present(Object.fromEntries(days));
}

/** Each node by itself, its head above its day: one without a day takes none from its neighbour. */
const nodesOf = (bar: Fields): readonly string[] =>
  listAt(bar, 'nodes').map((node) =>
    [textAt(node, 'text'), textAt(node, 'time')].filter((line) => line !== undefined).join('\n'),
  );

/** In the order of the page, so that both finders quote the same sentence. */
function proseOf({ components }: Answer): (string | undefined)[] {
  return components.flatMap(({ tag, fields }) => {
    if (tag === 'detail_order_services') return listAt(fields, 'data').map((service) => textAt(service, 'content'));
    return tag === 'detail_service_progress_bar' ? [textAt(fields, 'text'), ...nodesOf(fields)] : [];
  });
}

/** Whether any line offers its return; undefined when the answer shows no line buttons at all. */
function returnsIn(products: readonly unknown[]): boolean | undefined {
  const buttons = products.filter((product) => Array.isArray(valueAt(product, 'buttonVOS')));
  if (buttons.length === 0) return undefined;
  return buttons.some((product) =>
    listAt(product, 'buttonVOS').some((button) => textAt(button, 'type') === 'OPEN_DISPUTE'),
  );
}

function parcelsIn(answer: Answer): OrderFields['parcels'] | undefined {
  const numbers = fieldsOfTag(answer, 'detail_logistic_package_block')
    .flatMap((fields) => listAt(fields, 'packageInfoList'))
    .map((parcel) => textAt(parcel, 'trackingNumber'))
    .filter((number) => number !== undefined && /^[A-Za-z0-9-]{6,40}$/.test(number));
  const parcel = (trackingNumber: string | undefined) => ({
    trackingNumber: trackingNumber ?? null,
    carrier: null,
    lineIds: [],
    lastEvent: null,
  });
  return numbers.length > 0 ? numbers.map(parcel) : undefined;
}

/** `asked`: the order that the page asked about, for an answer whose own number was rounded. */
export function detailDrafts(answer: Answer, asked: string | undefined): Draft[] {
  const status = firstOf(answer, 'detail_order_status_block');
  const facts = firstOf(answer, 'detail_simple_order_info_component');
  const price = firstOf(answer, 'detail_order_price_block');
  const products = fieldsOfTag(answer, 'detail_product_block').flatMap((fields) => listAt(fields, 'productVOList'));
  const seller = valueAt(firstOf(answer, 'detail_product_block'), 'sellerVO');
  const id = idAt(status, 'orderId') ?? idAt(facts, 'tradeOrderId') ?? asked;
  const isEmpty = status === EMPTY && facts === EMPTY && products.length === 0;
  if (id === undefined || isEmpty) return [];
  const shown = (Object.keys(DAYS) as Day[]).filter((name) => textAt(facts, DAYS[name][0]) !== undefined);
  const rows = Object.values(DAYS).map(([day, label]) => [textAt(facts, label), textAt(facts, day)]);
  const raw = {
    id,
    fields: rawFields('detail', {
      status: [textAt(status, 'title')],
      statusProse: [textAt(status, 'reminder')],
      prose: proseOf(answer),
      rows: rows.map(([label, day]) => label && day && `${label}: ${day}`),
      payment: [textAt(facts, 'paymentMethod')],
      store: [textAt(seller, 'sellerName')],
      storeLink: [textAt(seller, 'storeUrl')],
      chatLink: [textAt(seller, 'connectUrl')],
      eta: products.map((product) => textAt(product, 'etaAndTrack', 'expectDeliveryDateTitle')),
      lineButtons: products.flatMap((product) => listAt(product, 'buttonVOS').map((button) => textAt(button, 'text'))),
    }),
    lines: [],
  };
  const sure = (reading: Reading): Partial<OrderFields> => ({
    ...daysIn(facts, reading),
    ...present({
      total: amountIn(valueAt(price, 'totalPrice'), 'value'),
      lines: linesIn(products, reading.base),
      returnsOffered: returnsIn(products),
      parcels: parcelsIn(answer),
    }),
  });
  const buttons = listAt(status, 'buttonVOList').flatMap((button) => textAt(button, 'type') ?? []);
  return [{ raw, shown, statusCode: textAt(answer.global, 'orderStatus'), buttons, sure }];
}
