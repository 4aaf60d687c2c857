// Proves who sent a message. A content script is treated as made by an attacker: it may only report from an order page's
// top frame. Everything else comes from our own pages.
import { browser, type MessageSender } from './browser';

const HOSTS = ['aliexpress.com', 'aliexpress.us'];
const PAGES = ['/p/order/', '/p/tracking/', '/p/refund-amount/', '/p/refund-dispute/', '/p/reverse-pages/'];
const LEGACY_HOST = 'trade.aliexpress.com';
const LEGACY_PAGES = ['/orderList.htm', '/order_detail.htm'];

const parsed = (text: string | undefined): URL | null => {
  if (text === undefined || !URL.canParse(text)) return null;
  return new URL(text);
};

const RU_HOST = 'aliexpress.ru';
const RU_PAGES = ['/order-list'];

const begins = ({ pathname }: URL, pages: readonly string[]): boolean =>
  pages.some((page) => pathname.startsWith(page));

function isOrderPage(url: URL): boolean {
  if (url.protocol !== 'https:') return false;
  if (url.hostname === LEGACY_HOST) return begins(url, LEGACY_PAGES);
  if (url.hostname === RU_HOST) return begins(url, RU_PAGES);
  return begins(url, PAGES) && HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** Chromium says whether the document is shown; a prerendered or cached page has not been visited. */
const isShown = (sender: MessageSender): boolean =>
  !('documentLifecycle' in sender) || sender.documentLifecycle === undefined || sender.documentLifecycle === 'active';

const isOurs = (sender: MessageSender): boolean => sender.id !== undefined && sender.id === browser.runtime.id;

export function isContentOfOrderPage(sender: MessageSender): boolean {
  const url = parsed(sender.url);
  return (
    isOurs(sender) &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    url !== null &&
    isOrderPage(url) &&
    isShown(sender)
  );
}

export function isExtensionPage(sender: MessageSender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}
