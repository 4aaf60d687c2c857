// One order of the list, drawn as the site draws it.
import { h, openDialog, priceOf, tagsOf, variantOf } from './dom.js';

const page = globalThis.pageConfig.words;

function header(order, words) {
  const copy = h('span', { class: 'order-item-header-right-copy' }, page.copy);
  return h(
    'div',
    { class: 'order-item-header' },
    h(
      'div',
      { class: 'order-item-header-status', pl: 'order_item_header_status' },
      h('span', { class: 'order-item-header-status-text' }, order.statusText ?? ''),
    ),
    h(
      'div',
      { class: 'order-item-header-right' },
      h(
        'div',
        { class: 'order-item-header-right-info', pl: 'order_item_header_info' },
        order.orderDateText ? h('div', {}, `${order.orderDateTitle ?? 'Date'}: ${order.orderDateText}`) : null,
        h('div', {}, `${words.order_ID ?? 'Ref. Number'}: ${order.orderId} `, copy),
      ),
      h('div', { class: 'order-item-header-line' }),
      h(
        'a',
        { pl: 'order_item_header_detail', href: order.orderDetailUrl },
        h('span', {}, order.orderDetailText ?? page.order),
      ),
    ),
  );
}

function store(order) {
  if (!order.storeName) return null;
  return h(
    'div',
    { class: 'order-item-store' },
    order.shopIcon ? h('img', { class: 'order-item-store-icon', src: order.shopIcon, alt: '' }) : null,
    h(
      'span',
      { class: 'order-item-store-name', pl: 'order_item_store_name' },
      h('a', { href: order.storePageUrl }, h('span', {}, order.storeName)),
    ),
    order.sellerConnectUrl ? h('a', { class: 'order-item-store-chat', href: order.sellerConnectUrl }, page.chat) : null,
  );
}

function oneLine(line) {
  const title = line.itemTitle
    ? h(
        'span',
        { title: line.itemTitle },
        line.itemTitle.length > 46 ? `${line.itemTitle.slice(0, 44)}…` : line.itemTitle,
      )
    : null;
  const variant = variantOf(line);
  return h(
    'div',
    { class: 'order-item-content-body' },
    h('a', { href: line.itemDetailUrl }, h('div', { class: 'order-item-content-img', picture: line.itemImgUrl })),
    h(
      'div',
      { class: 'order-item-content-info' },
      title
        ? h(
            'div',
            { class: 'order-item-content-info-name', pl: 'order_item_content_info_name' },
            h('a', { href: line.itemDetailUrl }, title),
          )
        : null,
      variant ? h('div', { class: 'order-item-content-info-sku', pl: 'order_item_content_info_sku' }, variant) : null,
      h(
        'div',
        { class: 'order-item-content-info-number' },
        line.itemPriceText ? priceOf(line.itemPriceText) : null,
        line.quantity ? h('span', { class: 'order-item-content-info-number-quantity' }, `x${line.quantity}`) : null,
      ),
      h('div', { class: 'order-item-content-info-tag' }, tagsOf(line)),
    ),
  );
}

function lines(order) {
  const all = order.orderLines ?? [];
  if (all.length === 1) return oneLine(all[0]);
  // Several lines: pictures only, no titles and no prices.
  const pictures = all.map((line) => h('div', { class: 'order-item-content-img', picture: line.itemImgUrl }));
  return h('div', { class: 'order-item-content-body' }, h('div', { class: 'order-item-content-img-list' }, pictures));
}

function button({ type, text, href }) {
  if (href) return h('a', { class: 'order-item-btn', href }, text);
  const press = () =>
    type === 'CONFIRM_GOODS' && openDialog('Item received confirmation', [{ text: 'Cancel' }, { text: 'Confirm' }]);
  const kind = type === 'CONFIRM_GOODS' ? 'comet-btn comet-btn-primary order-item-btn' : 'comet-btn order-item-btn';
  return h('button', { class: kind, type: 'button', onclick: press }, text);
}

function side(order) {
  return h(
    'div',
    { class: 'order-item-content-opt' },
    order.totalPriceText
      ? h(
          'div',
          { class: 'order-item-content-opt-price' },
          h(
            'span',
            { class: 'order-item-content-opt-price-total', pl: 'order_item_content_price_total' },
            `${order.totalPriceTitle ?? 'Total'}:`,
            priceOf(order.totalPriceText),
          ),
        )
      : null,
    h(
      'div',
      { class: 'order-item-btns-wrap' },
      h('div', { class: 'order-item-btns' }, (order.buttons ?? []).map(button)),
    ),
  );
}

export function fillCard(card, order, words) {
  const state = order.exposeInfo?.itemList?.[0]?.detailList?.[0]?.title;
  card.replaceChildren(
    ...[
      header(order, words),
      store(order),
      h('div', { class: 'order-item-content' }, lines(order), side(order)),
      state
        ? h(
            'div',
            { class: 'order-item-bottom-action' },
            h('div', { class: 'expose-info' }, h('span', { class: 'expose-info-item-title' }, state)),
          )
        : null,
    ].filter(Boolean),
  );
}

export function cardOf(order, words) {
  const card = h('div', { class: 'order-item' });
  if (globalThis.pageConfig.halfLoaded && Number(order.orderId.slice(-1)) % 2 === 0) return card;
  fillCard(card, order, words);
  return card;
}
