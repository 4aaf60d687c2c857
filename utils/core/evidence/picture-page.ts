// Which pages a picture may be taken of, what to call it, and the address that is kept: without what only says how one came
// there. Pure: an address in, words out.

export const PICTURE_PAGES = ['order', 'list', 'tracking', 'refund', 'chat', 'listing'] as const;
export type PictureKind = (typeof PICTURE_PAGES)[number];

export interface PicturePage {
  readonly kind: PictureKind;
  /** To be kept: origin, path, and of the query only the numbers that name the order. */
  readonly address: string;
  /** The order that the address names; null when it names none. */
  readonly orderId: string | null;
}

const HOST = /(^|\.)aliexpress\.(com|us|ru)$/;
/** The newest pages first; the old ones are still linked from mails. */
const PATHS: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\/p\/order\/snapshot\b|^\/snapshot\/|^\/item\//, 'listing'],
  [/^\/p\/order\/(?:index|list)\b|^\/orderList\.htm|^\/order-list\/?$/, 'list'],
  [/^\/p\/order\/|^\/order_detail\.htm|^\/order-list\/./, 'order'],
  [/^\/p\/tracking\//, 'tracking'],
  [/^\/p\/(?:refund-dispute|reverse-pages)\//, 'refund'],
  [/^\/p\/message\//, 'chat'],
];
const CHAT_HOST = /^msg\.aliexpress\.(com|us|ru)$/;
const ORDER_NUMBERS = ['orderId', 'tradeOrderId', 'tradeId'];
const LONGEST_PATH = 200;
/** As the browser writes the address of a tab: host in lower case, without a name before it. The core knows no `URL`. */
const ADDRESS = /^https:\/\/([a-z0-9.-]+)(?::443)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/;

/** Null for every page that is not about an order. */
export function picturePage(text: string): PicturePage | null {
  const [, host = '', path = '/', query = ''] = ADDRESS.exec(text) ?? [];
  if (!HOST.test(host) || path.length > LONGEST_PATH) return null;
  const kind = CHAT_HOST.test(host) ? 'chat' : PATHS.find(([form]) => form.test(path))?.[1];
  if (kind === undefined) return null;
  const values = query.split('&').map((pair) => pair.split('='));
  const numbers = ORDER_NUMBERS.flatMap((name) => {
    const value = values.find(([key]) => key === name)?.[1] ?? '';
    return /^\d{1,32}$/.test(value) ? [[name, value] as const] : [];
  });
  const kept = numbers.map(([name, value]) => `${name}=${value}`).join('&');
  const address = `https://${host}${path}${kept && `?${kept}`}`;
  return { kind, address, orderId: numbers[0]?.[1] ?? null };
}
