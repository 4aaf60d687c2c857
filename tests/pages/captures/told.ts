// What a capture tells of one order, leaf by leaf of the export: the value, and the words that tell it. Derived from the
// captured values themselves.
import { type Fields, fieldsOf, listOf, type RawCapture, textOf } from './raw-capture';
import { toldClocks } from './told-clocks';

/** `words`: what a page must show, or an answer hold, before anybody can know it. */
export interface Told {
  readonly value: unknown;
  readonly words: string;
}
export type Leaves = Readonly<Record<string, Told>>;

const DAY = 86_400_000;
const STATUSES: Readonly<Record<string, string>> = { 'Awaiting delivery': 'awaiting-delivery', Completed: 'completed' };
const PAYMENTS: Readonly<Record<string, string>> = { 'Credit/Debit card': 'card', 'Google Pay': 'google-pay' };

/** "Jul 15, 2026" → "2026-07-15"; "" for anything else. */
export const isoDay = (text: string): string =>
  /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(text) ? new Date(`${text} UTC`).toISOString().slice(0, 10) : '';

/** The last number of an amount's own split, "R$132,74|132|74". */
function amountOf(split: string, shown: string): number {
  const [, whole, fraction] = split.split('|');
  return whole === undefined ? Number(shown.replace(/[^\d.]/g, '')) : Number(`${whole}.${fraction || 0}`);
}

function money(path: string, of: Fields, shown: string, code: unknown): Record<string, Told> {
  const currency = textOf(code) || (shown.startsWith('R$') ? 'BRL' : '');
  return leaves({
    [`${path}.amount`]: [shown && amountOf(textOf(of.formatPriceInfo), shown), shown],
    [`${path}.text`]: [shown, shown],
    [`${path}.currency`]: [currency, shown],
  });
}

/** Leaves whose words are not empty. */
function leaves(all: Readonly<Record<string, readonly [value: unknown, words: string]>>): Record<string, Told> {
  const told = Object.entries(all).filter(([, [value, words]]) => words !== '' && value !== '');
  return Object.fromEntries(told.map(([path, [value, words]]) => [path, { value, words }]));
}

const linkOf = (link: unknown): string => textOf(link).replace(/^\/\//, 'https://');

function lineLeaves(line: Fields, at: number): Record<string, Told> {
  const variant = listOf(line.skuAttrs).map(({ text }) => textOf(text));
  const link = textOf(line.itemDetailUrl);
  return {
    ...leaves({
      [`lines.${at}.id`]: [textOf(line.orderLineId), textOf(line.orderLineId)],
      [`lines.${at}.title`]: [textOf(line.itemTitle), textOf(line.itemTitle)],
      [`lines.${at}.variant`]: [variant.join(','), variant.join(',')],
      [`lines.${at}.quantity`]: [Number(line.quantity), textOf(line.quantity) && `x${line.quantity}`],
      [`lines.${at}.url`]: [linkOf(link), link],
    }),
    ...money(`lines.${at}.price`, line, textOf(line.itemPriceText), line.currencyCode),
  };
}

const saidOf = (scan: Fields): string[] =>
  [textOf(scan.trackingName), textOf(scan.trackingDetailDesc)].filter((text) => text !== '');

function scanLeaves(path: string, scan: Fields, texts: readonly string[]): Record<string, Told> {
  const at = scan.time && new Date(Number(scan.time)).toISOString();
  return leaves({
    [`${path}.at`]: [at, textOf(scan.time)],
    [`${path}.code`]: [textOf(scan.trackingSecondCode), textOf(scan.trackingSecondCode)],
    [`${path}.text`]: [texts, saidOf(scan)[0] ?? ''],
  });
}

function parcelLeaves(parcel: Fields, at: number): Record<string, Told> {
  const own = fieldsOf(parcel.logisticsCpInfo);
  const carrier = textOf(own.cpName) || textOf(parcel.logisticsCarrierName);
  const scans = [...listOf(parcel.detailList)].sort((a, b) => Number(b.time) - Number(a.time));
  const [newest = {}] = scans;
  // What is drawn of its time has no year and stays a text.
  const said = [saidOf(newest).join(' · '), [...saidOf(newest), textOf(newest.timeText)].join(' · ')];
  const other = parcel.originMailNo === parcel.mailNo ? '' : textOf(parcel.originMailNo);
  return {
    ...leaves({
      [`parcels.${at}.trackingNumber`]: [textOf(parcel.mailNo), textOf(parcel.mailNo)],
      [`parcels.${at}.otherNumber`]: [other, other],
      [`parcels.${at}.carrier`]: [carrier, carrier],
    }),
    ...etaLeaves(`parcels.${at}.estimatedDelivery`, fieldsOf(parcel.etaInfo)),
    ...scanLeaves(`parcels.${at}.lastEvent`, newest, said),
    ...Object.assign(
      {},
      ...scans.map((scan, turn) => scanLeaves(`parcels.${at}.events.${turn}`, scan, [saidOf(scan).join(' · ')])),
    ),
  };
}

/** "Sep 21 - 26" with the instants of both ends. */
function etaLeaves(path: string, eta: Fields): Record<string, Told> {
  const [, month = '', from = '', to = ''] = /^([A-Z][a-z]{2}) (\d+) - (\d+)$/.exec(textOf(eta.etaTimeText)) ?? [];
  const year = new Date(Number(eta.beginEtaTime)).getUTCFullYear();
  const ends = [from, to].map((date) => date && isoDay(`${month} ${date}, ${year}`));
  const isNear = Math.abs(Date.parse(`${ends[0]}T12:00Z`) - Number(eta.beginEtaTime)) < DAY;
  const words = isNear ? textOf(eta.beginEtaTime) : '';
  return leaves({ [`${path}.from`]: [ends[0], words], [`${path}.to`]: [ends[1], words] });
}

/** "Estimated delivery date: Aug 3, 2026"; else what the first parcel says. */
function deliveryLeaves(products: readonly Fields[], parcels: readonly Fields[]): Record<string, Told> {
  const [stated = ''] = products.map(({ etaAndTrack }) => textOf(fieldsOf(etaAndTrack).expectDeliveryDateTitle));
  const day = isoDay(stated.split(': ')[1] ?? '');
  if (day) return leaves({ 'estimatedDelivery.from': [day, stated], 'estimatedDelivery.to': [day, stated] });
  return etaLeaves('estimatedDelivery', fieldsOf(parcels[0]?.etaInfo));
}

export function toldBy(capture: RawCapture): Leaves {
  const { card, detail, tracking } = capture;
  const status = detail.detail_order_status_block ?? {};
  const facts = detail.detail_simple_order_info_component ?? {};
  const total = fieldsOf(detail.detail_order_price_block?.totalPrice);
  const seller = fieldsOf(detail.detail_product_block?.sellerVO);
  const products = listOf(detail.detail_product_block?.productVOList);
  const parcels = listOf(tracking.trackingDetailLineList);
  const statusText = textOf(status.title) || textOf(card.statusText);
  const shopUrl = textOf(seller.storeUrl) || textOf(card.storePageUrl);
  const store = textOf(seller.sellerName) || textOf(card.storeName);
  const placed = textOf(facts.orderCreatTime) || textOf(card.orderDateText);
  const shown = textOf(total.value) || textOf(card.totalPriceText);
  const buttons = products.flatMap(({ buttonVOS }) => listOf(buttonVOS));
  const returns = buttons.find(({ type }) => type === 'OPEN_DISPUTE');
  const lines = products.length > 0 ? products : listOf(card.orderLines);
  const day = (text: unknown): readonly [string, string] => [isoDay(textOf(text)), textOf(text)];
  const told = {
    ...leaves({
      status: [STATUSES[statusText], statusText],
      statusText: [statusText, statusText],
      'store.name': [store, store],
      'store.url': [linkOf(shopUrl), shopUrl],
      placedOn: day(placed),
      paidOn: day(facts.payTime),
      shippedOn: day(facts.orderShipTime),
      completedOn: day(facts.orderEndTime),
      paymentMethod: [PAYMENTS[textOf(facts.paymentMethod)], textOf(facts.paymentMethod)],
      returnsOffered: [returns !== undefined, textOf((returns ?? buttons[0])?.text)],
    }),
    ...money('total', textOf(total.value) ? total : card, shown, total.currencyCode ?? card.currencyCode),
    ...Object.assign({}, ...lines.map(lineLeaves)),
    ...Object.assign({}, ...parcels.map(parcelLeaves)),
    ...deliveryLeaves(products, parcels),
  };
  return { ...told, ...toldClocks(capture, told) };
}
