// The addresses of the pages that are read, for the manifest and for nothing else. Apart from the layouts, so that a
// script that needs the addresses does not carry the selectors; a test holds every layout to them.

const PATHS = ['/p/order/', '/p/refund-amount/', '/p/refund-dispute/', '/p/reverse-pages/', '/p/tracking/'];
const LEGACY_PATHS = ['/orderList.htm', '/order_detail.htm'];

export const ORDER_PAGE_MATCHES: string[] = [
  ...['com', 'us'].flatMap((end) => PATHS.map((path) => `https://*.aliexpress.${end}${path}*`)),
  ...LEGACY_PATHS.map((path) => `https://trade.aliexpress.com${path}*`),
];
