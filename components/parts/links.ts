// The addresses our buttons lead to. What came from a page is opened only if it is https on AliExpress.
import type { Order } from '../../utils/core/order';

const HOSTS = /(^|\.)aliexpress\.(com|us|ru)$/;

/** The address, or null if it is no https address of AliExpress. */
export function aliexpressUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && HOSTS.test(url.hostname) ? url.href : null;
}

export const ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';

export const orderUrl = (order: Order): string =>
  aliexpressUrl(order.url) ?? `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(order.id)}`;

export const trackingUrl = (order: Order): string =>
  new URL(`/p/tracking/index.html?tradeOrderId=${encodeURIComponent(order.id)}`, orderUrl(order)).href;

/** The first snapshot that a page showed; null where none did. */
export const snapshotUrl = ({ lines }: Order): string | null =>
  lines.map((line) => aliexpressUrl(line.snapshotUrl)).find((url) => url !== null) ?? null;

/** Where a step is done. A chat or a snapshot that is not known is found on the order page. */
export function stepUrl(order: Order, link: 'order' | 'tracking' | 'chat' | 'snapshot'): string {
  if (link === 'snapshot') return snapshotUrl(order) ?? orderUrl(order);
  if (link === 'tracking') return trackingUrl(order);
  return (link === 'chat' ? aliexpressUrl(order.chatUrl) : null) ?? orderUrl(order);
}

/** All parcels' numbers on 17TRACK; without a known number the form to type one. */
export function parcelTrackUrl(order: Order): string {
  const numbers = order.parcels.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  const query = numbers.length === 0 ? '' : `#nums=${numbers.map(encodeURIComponent).join(',')}`;
  return `https://t.17track.net/en${query}`;
}
