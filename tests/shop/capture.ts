// Plays captured answers of the real site. Dates stay as captured; only the server's clock is set to now, and links that
// lost their order id get it back. A component that the capture lacks is simply not on the page.
import { type Answer, answerOf, type Component, DETAIL_API, emptyAnswer, LIST_API } from './answer';
import { trackingIn } from './capture-tracking';
import type { Source } from './source';

type Fields = Readonly<Record<string, unknown>>;
type Kind = 'list' | 'detail';

interface Captured {
  readonly kind: Kind;
  readonly api: string;
  readonly components: Readonly<Record<string, Component>>;
  readonly order: readonly string[];
  readonly global: Fields;
}

const MAX_DEPTH = 6;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tagOf(key: string, value: unknown): string {
  if (isFields(value) && typeof value.tag === 'string') return value.tag;
  return key.replace(/_[^_]*\d[^_]*$/, '');
}

function kindOf(api: unknown, tags: readonly string[]): Kind | null {
  const has = (start: string) => tags.some((tag) => tag.startsWith(start));
  if ((typeof api === 'string' && api.toLowerCase().endsWith('.order.list')) || has('pc_om_list_')) return 'list';
  if ((typeof api === 'string' && api.toLowerCase().endsWith('.order.detail')) || has('detail_')) return 'detail';
  return null;
}

/** The display order of the components: the hierarchy's, then whatever it does not name. */
function displayOrder(data: Fields, keys: readonly string[]): string[] {
  const hierarchy = data.hierarchy;
  const structure = isFields(hierarchy) && isFields(hierarchy.structure) ? Object.values(hierarchy.structure) : [];
  const named = structure.flat().filter((key): key is string => typeof key === 'string' && keys.includes(key));
  return [...new Set([...named, ...keys])];
}

function recognise(value: Fields): Captured | null {
  const data = value.data;
  if (!isFields(data) || !isFields(data.data)) return null;
  const entries = Object.entries(data.data);
  const kind = kindOf(
    value.api,
    entries.map(([key, one]) => tagOf(key, one)),
  );
  if (!kind) return null;
  const components: Record<string, Component> = {};
  for (const [key, one] of entries) {
    const fields = isFields(one) && isFields(one.fields) ? one.fields : {};
    components[key] = { tag: tagOf(key, one), fields };
  }
  return {
    kind,
    api: kind === 'list' ? LIST_API : DETAIL_API,
    components,
    order: displayOrder(data, Object.keys(components)),
    global: isFields(data.global) ? data.global : {},
  };
}

/** Every answer inside, at any depth: one answer, an array of them, or a bundle of named ones. */
function answersIn(value: unknown, depth = 0): Captured[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  const own = isFields(value) ? recognise(value) : null;
  if (own) return [own];
  return Object.values(value).flatMap((inner) => answersIn(inner, depth + 1));
}

function withQuery(link: unknown, name: string, value: string, fallback: string): string {
  const url = typeof link === 'string' && link !== '' ? link : fallback;
  if (url.includes(`${name}=`)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${name}=${value}`;
}

const SITE = '//www.aliexpress.com';

function withLinks(component: Component): Component {
  if (component.tag !== 'pc_om_list_order') return component;
  const id = String(component.fields.orderId ?? '');
  const buttons = Array.isArray(component.fields.buttons) ? component.fields.buttons.filter(isFields) : [];
  return {
    tag: component.tag,
    fields: {
      ...component.fields,
      orderDetailUrl: withQuery(component.fields.orderDetailUrl, 'orderId', id, `${SITE}/p/order/detail.html`),
      buttons: buttons.map((button) =>
        button.type === 'TRACKING'
          ? { ...button, href: withQuery(button.href, 'tradeOrderId', id, `${SITE}/p/tracking/index.html`) }
          : button,
      ),
    },
  };
}

/** The last captured list promises no page that nobody captured. */
function withoutMore(component: Component): Component {
  if (component.tag !== 'pc_om_list_body') return component;
  return { tag: component.tag, fields: { ...component.fields, hasMore: false } };
}

function play(captured: Captured, now: number, api: string, isLast = false): Answer {
  return answerOf({
    api,
    now,
    global: captured.global,
    root: captured.kind === 'list' ? 'pc_om_list_page' : 'detail_root_container',
    components: captured.order.flatMap((key) => {
      const component = captured.components[key];
      if (!component) return [];
      return [[key, withLinks(isLast ? withoutMore(component) : component)] as const];
    }),
  });
}

function fieldsOf(captured: Captured, tag: string): Fields {
  return Object.values(captured.components).find((component) => component.tag === tag)?.fields ?? {};
}

function detailId(captured: Captured): string {
  const status = fieldsOf(captured, 'detail_order_status_block').orderId;
  const facts = fieldsOf(captured, 'detail_simple_order_info_component').tradeOrderId;
  return String(status ?? facts ?? '');
}

/** A card for an order of which only the details were captured, with what those say and nothing else. */
function cardOf(captured: Captured): readonly [string, Component] {
  const id = detailId(captured);
  const total = fieldsOf(captured, 'detail_order_price_block').totalPrice;
  const seller = fieldsOf(captured, 'detail_product_block').sellerVO;
  const fields = {
    orderId: id,
    statusText: fieldsOf(captured, 'detail_order_status_block').title,
    orderDateText: fieldsOf(captured, 'detail_simple_order_info_component').orderCreatTime,
    ...(isFields(total) && { totalPriceText: total.value }),
    ...(isFields(seller) && { storeName: seller.sellerName, storePageUrl: seller.storeUrl }),
  };
  return [`pc_om_list_order_${id}`, withLinks({ tag: 'pc_om_list_order', fields })];
}

/** A tracking answer names no order. Alone it is played for this one, of which nothing else is known. */
export const ONLY_TRACKED = '8190000000000001';
const trackedCard = () =>
  [
    `pc_om_list_order_${ONLY_TRACKED}`,
    withLinks({
      tag: 'pc_om_list_order',
      fields: { orderId: ONLY_TRACKED, buttons: [{ type: 'TRACKING', text: 'Track status' }] },
    }),
  ] as const;

/** Throws a sentence for the terminal when nothing in `captures` is an answer of a page that the shop has. */
export function fromCapture(captures: readonly unknown[]): Source {
  const found = captures.flatMap((capture) => answersIn(capture));
  const lists = found.filter(({ kind }) => kind === 'list');
  const details = new Map(found.filter(({ kind }) => kind === 'detail').map((one) => [detailId(one), one]));
  const tracking = trackingIn(captures);
  const cards = [...details.values()].map(cardOf);
  if (lists.length === 0 && cards.length === 0 && !tracking) {
    throw new Error('No order list, no order details and no tracking were recognised in this capture.');
  }
  return {
    detailIds: [...details.keys()],
    list: ({ now, page }) => {
      const captured = lists[page - 1];
      if (captured) return play(captured, now, LIST_API, page === lists.length);
      if (lists.length > 0 || page > 1) return emptyAnswer(LIST_API, now);
      const components = cards.length > 0 ? cards : [trackedCard()];
      return answerOf({ api: LIST_API, now, root: 'pc_om_list_page', components });
    },
    detail: (id, { now }) => {
      const captured = details.get(id);
      return captured ? play(captured, now, DETAIL_API) : null;
    },
    tracking: () => tracking,
  };
}
