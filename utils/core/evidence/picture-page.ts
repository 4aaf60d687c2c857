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

/** Null for every page that is not about an order. */
export function picturePage(text: string): PicturePage | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || !HOST.test(url.hostname) || url.pathname.length > LONGEST_PATH) return null;
  const kind = CHAT_HOST.test(url.hostname) ? 'chat' : PATHS.find(([path]) => path.test(url.pathname))?.[1];
  if (kind === undefined) return null;
  const numbers = ORDER_NUMBERS.flatMap((name) => {
    const value = url.searchParams.get(name) ?? '';
    return /^\d{1,32}$/.test(value) ? [[name, value] as const] : [];
  });
  const query = numbers.map(([name, value]) => `${name}=${value}`).join('&');
  const address = `${url.origin}${url.pathname}${query && `?${query}`}`;
  return { kind, address, orderId: numbers[0]?.[1] ?? null };
}
