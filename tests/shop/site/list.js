// The order list: cards from the first answer, more on "View orders", other cards in the same nodes on a tab.
import { cardOf, fillCard } from './card.js';
import { byTag, firstAnswer, h, onRedraw, showCaptcha, translate } from './dom.js';

const config = globalThis.pageConfig;
const API = `mtop.aliexpress.trade.buyer.order.list${config.callSuffix}`;
const state = { orders: [], words: {}, body: {}, tabs: [], tab: 'all', linkage: null };

const nav = h('div', { class: 'comet-tabs-nav' });
const list = h('div', { class: 'comet-checkbox-group' });
const more = h('div', { class: 'order-more', pl: 'order_more' });

function take(answer, isNew) {
  const orders = byTag(answer, 'pc_om_list_order');
  state.orders = isNew ? orders : [...state.orders, ...orders];
  state.words = byTag(answer, 'pc_om_list_page')[0]?.i18n ?? state.words;
  state.body = byTag(answer, 'pc_om_list_body')[0] ?? {};
  state.tabs = byTag(answer, 'pc_om_list_header')[0]?.statusTabList ?? state.tabs;
  state.linkage = answer.data.linkage ?? state.linkage;
}

async function ask(pageIndex) {
  const data = JSON.stringify({ pageIndex, statusTab: state.tab });
  const params = JSON.stringify({ data, linkage: state.linkage, hierarchy: {}, operator: 'pc_om_list_body_109702' });
  const query = `jsv=2.5.1&appKey=12574478&t=${Date.now()}&api=${API}&v=1.0&post=1&isSec=1&type=originaljson`;
  const answer = await fetch(`https://acs.${config.domain}/h5/${API}/1.0/?${query}`, {
    method: 'POST',
    credentials: 'include',
    body: new URLSearchParams({ data: JSON.stringify({ params }) }),
  });
  return answer.json();
}

async function showMore() {
  const known = state.orders.length;
  take(await ask(Number(state.body.pageIndex ?? 1) + 1), false);
  list.append(...state.orders.slice(known).map((order) => cardOf(order, state.words)));
  drawMore();
}

/** The framework keeps the nodes of the first cards and fills them with other orders. */
async function showTab(code) {
  state.tab = code;
  drawTabs();
  take(await ask(1), true);
  const cards = [...list.children];
  for (const [index, order] of state.orders.entries()) {
    if (cards[index]) fillCard(cards[index], order, state.words);
    else list.append(cardOf(order, state.words));
  }
  for (const card of cards.slice(state.orders.length)) card.remove();
  drawMore();
}

function drawTabs() {
  nav.replaceChildren(
    ...state.tabs.map(({ code, title }) => {
      const active = code === state.tab ? ' comet-tabs-nav-item-active' : '';
      return h('div', { class: `comet-tabs-nav-item${active}`, onclick: () => showTab(code) }, title);
    }),
  );
}

function drawMore() {
  const hasMore = String(state.body.hasMore) === 'true';
  const kind = 'comet-btn comet-btn-large comet-btn-borderless';
  const text = h('span', {}, state.body.hasMoreText ?? 'View orders');
  more.replaceChildren(...(hasMore ? [h('button', { class: kind, type: 'button', onclick: showMore }, text)] : []));
}

function drawCards() {
  list.replaceChildren(...state.orders.map((order) => cardOf(order, state.words)));
}

function recommended() {
  const link = '//www.aliexpress.com/item/1005099999999901.html';
  const item = (name) => h('a', { class: 'recommend-card', href: link }, h('span', { title: name }, name));
  return h('div', { class: 'order-recommend' }, h('h3', {}, 'More to love'), item('Travel mug'), item('Desk mat'));
}

if (config.captcha) showCaptcha();
const answer = await firstAnswer();
if (answer) {
  take(answer, true);
  const content = h('div', { class: 'order-content' }, nav, list, more, recommended());
  const main = h(
    'div',
    { class: 'order-main', 'data-spm': 'order_list_main' },
    h('h1', {}, config.words.orders),
    content,
  );
  document.querySelector('#root').replaceChildren(h('div', { class: 'order-wrap' }, main));
  drawTabs();
  drawCards();
  drawMore();
  onRedraw(drawCards);
  if (config.translated) translate(main);
}
