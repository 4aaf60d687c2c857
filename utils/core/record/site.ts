// The hosts of one order: the same id on aliexpress.com and aliexpress.us is one order with one link.

/** The first of these that the order was seen on is its site; .com opens every order that .us does. */
const SITES = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'];

/** The site to keep of two that were seen. Same answer in any order. */
export function betterSite(a: string, b: string): string {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA < rankB ? a : b;
  return a <= b ? a : b;
}

function rank(site: string): number {
  const at = SITES.indexOf(site);
  return at < 0 ? SITES.length : at;
}

/** The page of one order: canonical, without tracking parameters. */
export function orderUrl(site: string, id: string): string {
  const query = encodeURIComponent(id);
  if (site === 'aliexpress.ru') return `https://aliexpress.ru/order-list/${query}`;
  return `https://www.${site}/p/order/detail.html?orderId=${query}`;
}
