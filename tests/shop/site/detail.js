// One order's details, block by block; a block whose component the answer lacks is not drawn.
import { counterOf } from './counter.js';
import {
  byTag,
  firstAnswer,
  h,
  onRedraw,
  openDialog,
  priceOf,
  showCaptcha,
  tagsOf,
  translate,
  variantOf,
} from './dom.js';
import { facts } from './facts.js';
import { onGo } from './go.js';

const config = globalThis.pageConfig;

function press(button) {
  const { title, okButton, cancelButton } = button.extMap ?? {};
  if (button.type === 'OPEN_DISPUTE') openDialog(title, [okButton, cancelButton]);
  if (button.type === 'CONFIRM_GOODS')
    openDialog('Item received confirmation', [{ text: 'Cancel' }, { text: 'Confirm' }]);
}

function buttonOf(button) {
  const kind = button.type === 'CONFIRM_GOODS' ? 'comet-btn comet-btn-primary' : 'comet-btn';
  return h('button', { class: kind, type: 'button', onclick: () => press(button) }, button.text);
}

function statusBlock(fields) {
  return h(
    'div',
    { class: 'order-status order-block' },
    h(
      'div',
      { class: 'order-status-content' },
      h('div', { class: 'order-block-title' }, fields.title),
      fields.reminder ? h('div', {}, fields.reminder) : null,
      fields.counter ? counterOf(fields.counter) : null,
    ),
    h('div', { class: 'order-operate' }, (fields.buttonVOList ?? []).map(buttonOf)),
  );
}

function progress(fields) {
  const nodes = (fields.nodes ?? []).map(({ text, time }) =>
    h('div', { class: 'service-progress-node' }, h('span', {}, text), h('span', {}, time)),
  );
  return h(
    'div',
    { class: 'order-service-progress order-block' },
    h('div', { class: 'order-block-title' }, fields.title),
    fields.text ? h('div', {}, fields.text) : null,
    h('div', { class: 'service-progress-nodes' }, nodes),
  );
}

function services(fields) {
  const rows = (fields.data ?? []).map(({ title, content }) =>
    h('div', { class: 'order-service-item' }, h('span', {}, title), h('p', {}, content)),
  );
  return h(
    'div',
    { class: 'order-services order-block' },
    h('div', { class: 'order-block-title' }, fields.title),
    rows,
  );
}

function lineOf(line) {
  const id = config.orderId;
  const eta = line.etaAndTrack?.expectDeliveryDateTitle;
  const info = h(
    'div',
    { class: 'order-detail-item-content-info' },
    h(
      'div',
      { class: 'item-title', pl: 'order_detail_item_title' },
      h('a', { href: line.itemDetailUrl }, line.itemTitle),
    ),
    h('div', { class: 'item-sku-attr' }, variantOf(line)),
    h(
      'div',
      { class: 'item-price' },
      priceOf(line.itemPriceText ?? ''),
      h('span', { class: 'item-price-quantity' }, `x${line.quantity}`),
    ),
    h('div', { class: 'item-tags' }, tagsOf(line)),
  );
  const track = h(
    'div',
    { class: 'order-detail-item-track' },
    h('div', { class: 'order-detail-item-track-eta-text' }, eta ?? ''),
    h(
      'div',
      { class: 'order-detail-item-track-info track-detail' },
      h('a', { href: `/p/tracking/index.html?tradeOrderId=${id}` }, config.words.tracking),
    ),
  );
  return h(
    'div',
    { class: 'order-detail-item-content-wrap' },
    h(
      'div',
      { class: 'order-detail-item-content' },
      h('a', { class: 'order-detail-item-content-img', href: line.itemDetailUrl, picture: line.itemImgUrl }),
      h('div', { class: 'order-detail-item-snapshot' }),
      info,
    ),
    h('div', { class: 'order-detail-item-content-operate' }, (line.buttonVOS ?? []).map(buttonOf)),
    eta ? track : null,
  );
}

function products(fields) {
  const seller = fields.sellerVO;
  return h(
    'div',
    { class: 'order-detail-item order-block' },
    seller
      ? h(
          'div',
          { class: 'order-detail-item-store' },
          h('a', { href: seller.storeUrl }, h('span', { class: 'store-name' }, seller.sellerName)),
          h('a', { href: seller.connectUrl }, config.words.contact),
        )
      : null,
    (fields.productVOList ?? []).map(lineOf),
  );
}

function price({ priceDetails = [], totalPrice }) {
  const item = ({ title, value }, isTotal) =>
    h(
      'div',
      { class: isTotal ? 'order-price-item bold-font' : 'order-price-item' },
      h('span', { class: 'left-col', pl: 'order_price_item_title' }, title),
      h('span', { class: 'right-col rightPriceClass', pl: 'order_price_item_value' }, value),
    );
  const shown = priceDetails.filter(({ hide }) => !hide).map((one) => item(one, false));
  return h('div', { class: 'order-price order-block' }, shown, totalPrice ? item(totalPrice, true) : null);
}

const BLOCKS = [
  ['detail_order_status_block', statusBlock],
  ['detail_service_progress_bar', progress],
  ['detail_order_services', services],
  ['detail_simple_order_info_component', facts],
  ['detail_product_block', products],
  ['detail_order_price_block', price],
];

function recommended() {
  const link = '//www.aliexpress.com/item/1005099999999902.html';
  return h('div', { class: 'order-recommend' }, h('h3', {}, 'More to love'), h('a', { href: link }, 'Travel mug'));
}

if (config.captcha) showCaptcha();
let answer = await firstAnswer();
if (answer) {
  const wrap = h('div', { class: 'order-wrap' });
  const draw = () => {
    const blocks = BLOCKS.flatMap(([tag, block]) => byTag(answer, tag).map(block));
    wrap.replaceChildren(...blocks, recommended());
  };
  draw();
  document.querySelector('#root').replaceChildren(wrap);
  if (config.translated) translate(wrap);
  onRedraw(draw);
  onGo((next) => {
    answer = next;
    draw();
  });
}
