// The list page as markup, in any words, with what readers of it stumbled over: per-letter prices, several lines, a label
// glued to the number and a Copy button glued behind it. Class names can be renamed as a new build of the site would.

export interface CardWords {
  readonly status: string;
  readonly dateLabel: string;
  readonly date: string;
  readonly idLabel: string;
  readonly copy: string;
  readonly total: string;
}

export interface CardOrder {
  readonly id: string;
  readonly amount: string;
  /** Price of one piece of each line. */
  readonly prices: readonly string[];
}

const letters = (text: string): string =>
  `<div class="es--wrap--1Hlfkoj notranslate">${[...text].map((letter) => `<span class="es--char--Vcv75ku">${letter}</span>`).join('')}</div>`;

const line = (price: string, at: number): string => `
  <div class="order-item-content-body">
    <a href="//www.aliexpress.com/item/10050000000000${at}.html"><div class="order-item-content-img"></div></a>
    <div class="order-item-content-info">
      <div class="order-item-content-info-name"><a href="//www.aliexpress.com/item/10050000000000${at}.html"><span title="Lamp ${at}">Lamp</span></a></div>
      <div class="order-item-content-info-number">${letters(price)}<span class="order-item-content-info-number-quantity">x${at}</span></div>
    </div>
  </div>`;

const card = ({ id, amount, prices }: CardOrder, words: CardWords): string => `
  <div class="order-item">
    <div class="order-item-header">
      <div class="order-item-header-status"><span class="order-item-header-status-text">${words.status}</span></div>
      <div class="order-item-header-right">
        <div class="order-item-header-right-info"><div>${words.dateLabel} ${words.date}</div><div>${words.idLabel} ${id}<span>${words.copy}</span></div></div>
        <a href="//www.aliexpress.com/p/order/detail.html?orderId=${id}"><span>›</span></a>
      </div>
    </div>
    <div class="order-item-store"><span class="order-item-store-name"><a href="//www.aliexpress.com/store/91${id.slice(-4)}"><span>Store ${id.slice(-2)}</span></a></span></div>
    <div class="order-item-content">${prices.map((price, at) => line(price, at + 1)).join('')}
      <div class="order-item-content-opt"><span class="order-item-content-opt-price-total">${words.total}${letters(amount)}</span></div>
    </div>
  </div>`;

/** `lang` as the document declares it. */
export const listPage = (orders: readonly CardOrder[], words: CardWords, lang: string): string =>
  `<!doctype html><html lang="${lang}"><body><div class="order-wrap"><div class="order-main">
  ${orders.map((order) => card(order, words)).join('')}</div></div></body></html>`;

/** Every class of the order list under another name. */
export const renamed = (html: string): string => html.replace(/\border-/g, 'trade-');
