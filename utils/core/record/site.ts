// The hosts of one order: the same id on aliexpress.com and aliexpress.us is one order with one link.

/** The site to keep of two that were seen: the first by name, so .com, which opens every order that .us does. */
export function betterSite(a: string, b: string): string {
  return a <= b ? a : b;
}

/** The page of one order: canonical, without tracking parameters. */
export function orderUrl(site: string, id: string): string {
  const query = encodeURIComponent(id);
  if (site === 'aliexpress.ru') return `https://aliexpress.ru/order-list/${query}`;
  return `https://www.${site}/p/order/detail.html?orderId=${query}`;
}
