// Pages of other designs, drawn by the server: the old list and order of trade.aliexpress.com, and those of aliexpress.ru.
import { amountText, dayIso, dayText, type PracticeOrder, totalOf } from './practice-order';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const documentOf = (language: string, body: string): string =>
  `<!doctype html><html${language && ` lang="${language}"`}><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const CODES: Readonly<Record<string, string>> = {
  'Awaiting payment': 'PLACE_ORDER_SUCCESS',
  'Awaiting shipment': 'WAIT_SELLER_SEND_GOODS',
  Processing: 'RISK_CONTROL',
  'Awaiting delivery': 'WAIT_BUYER_ACCEPT_GOODS',
};
const codeOf = ({ status }: PracticeOrder): string => CODES[status] ?? 'FINISH';

/** "10:15 Jan. 05 2021": the old list's form. */
function oldDay(now: number, days: number): string {
  const [month = '', day = '', year = ''] = dayText(now, days).replace(',', '').split(' ');
  return `10:15 ${month}. ${day.padStart(2, '0')} ${year}`;
}

function oldRow(order: PracticeOrder, now: number): string {
  const left = order.counter ? order.counter.endsAt - now : null;
  const counter =
    left === null ? '' : `<p class="left-sendgoods-day" lefttime="${left}">Your order will be closed soon</p>`;
  const lines = order.lines.map(
    ({ title, variant, price, quantity }) =>
      `<tr class="order-body"><td><a class="baobei-name" title="${safe(title)}" href="//www.aliexpress.com/item/1.html">${safe(title)}</a><p class="product-amount"><span>${amountText(price, order.currency)}</span><span>X${quantity}</span></p><p class="product-property"><span class="val">${safe(variant)}</span></p></td><td class="order-status"><span class="f-left">${order.status}</span>${counter}</td></tr>`,
  );
  return `<tbody class="order-item-wraper" data-order-status="${codeOf(order)}"><tr class="order-head"><td class="order-info"><p class="first-row"><span class="info-body">${order.id}</span><a class="view-detail-link" href="//trade.aliexpress.com/order_detail.htm?orderId=${order.id}">View Detail</a></p><p class="second-row"><span class="info-body">${oldDay(now, order.placed)}</span></p></td><td class="store-info"><span class="info-body">${safe(order.store)}</span></td><td><p class="amount-num">${amountText(totalOf(order), order.currency)}</p></td></tr>${lines.join('')}</tbody>`;
}

export function oldList(orders: readonly PracticeOrder[], now: number): string {
  return documentOf('', `<table id="buyer-ordertable">${orders.map((order) => oldRow(order, now)).join('')}</table>`);
}

export function oldDetail(order: PracticeOrder, now: number): string {
  const rows = [
    ['Order Date', order.placed],
    ['Payment Date', order.paid],
    ['Shipping Time', order.shipped],
  ] as const;
  const shown = rows.flatMap(([label, days]) =>
    days === undefined ? [] : [`<li><label>${label}</label>: <span>${dayIso(now, days)} 03:11:42</span></li>`],
  );
  const lines = order.lines.map(
    ({ title, price, quantity }) =>
      `<tr class="order-bd"><td><a class="baobei-name" href="//www.aliexpress.com/snapshot/1.html">${safe(title)}</a></td><td class="price">${amountText(price, order.currency)}</td><td class="quantity" title="${quantity}">${quantity} piece</td></tr>`,
  );
  return documentOf(
    '',
    `<span class="order-no">${order.id}</span><span class="order-status">${order.status}</span><ul class="operate-list">${shown.join('')}</ul><span class="user-name-text"><a href="//www.aliexpress.com/store/1">${safe(order.store)}</a></span><ul class="user-shipping"><li>Practice Buyer, 1 Example Street, +1 5550100</li></ul><table class="product-table"><tbody data-orderid="${order.id}" data-status="${codeOf(order)}">${lines.join('')}</tbody></table><table><tr><td><span class="final-price">${amountText(totalOf(order), order.currency)}</span></td></tr></table>`,
  );
}

const grouped = (id: string): string => id.replace(/(\d{4})(?=\d)/g, '$1 ');

export function ruList(orders: readonly PracticeOrder[]): string {
  const items = orders.map(
    (order) =>
      `<div class="RedOrderList_OrderList__item__a2315"><a href="//aliexpress.ru/order-list/${order.id}"><div class="RedOrderList_OrderItem__number__1tjf5">${grouped(order.id)}</div></a><div class="RedOrderList_OrderItem__tag__1tjf5">В пути</div><div class="RedOrderList_ProductImage__imageWrapper__8s1d2"></div><div class="RedOrderList_OrderItem__totalPrice__1tjf5">${amountText(totalOf(order), order.currency)}</div></div>`,
  );
  return documentOf('ru', `<div class="RedOrderList_OrderList__list__a2315">${items.join('')}</div>`);
}

export function ruDetail(order: PracticeOrder): string {
  const lines = order.lines.map(
    ({ title, variant, price, quantity }) =>
      `<div data-testid="productBlock"><a data-testid="productText" href="https://aliexpress.ru/item/1.html"><span class="Red_Product__title__7e8f9">${safe(title)}</span></a><div class="Red_Product__description__7e8f9">${safe(variant)}</div><div class="Red_Product__quantityText__7e8f9">${quantity}</div><div class="Red_Product__priceDesktop__7e8f9">${amountText(price, order.currency)}</div></div>`,
  );
  return documentOf(
    'ru',
    `<main><div data-testid="orderNumber">${grouped(order.id)}</div><div data-testid="sellerInfoV2Block">Продавец: <a href="https://aliexpress.ru/store/1">${safe(order.store)}</a></div><div>Practice Buyer, 1 Example Street</div>${lines.join('')}</main>`,
  );
}
