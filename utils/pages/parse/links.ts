// Links that may be kept: https, on a host of AliExpress, without tracking parameters. Everything else is null.
const HOSTS = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'] as const;

/** Query parameters that only follow the visitor. */
const FOLLOWERS = /^(spm|scm|utm_|aff_|algo_|pdp_|gps-id|_t$|pvid|curPageLogUid|gatewayAdapt)/i;

function aliexpressUrl(link: string, base: string): URL | null {
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  const known = HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return known && url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
    ? url
    : null;
}

/** An address without its query: item and store pages need none. */
export function plainLink(link: string | undefined, base: string): string | null {
  const url = link === undefined ? null : aliexpressUrl(link, base);
  return url && `${url.origin}${url.pathname}`;
}

/** An address that works only with its query, such as a chat: what follows the visitor is taken out. */
export function queryLink(link: string | undefined, base: string): string | null {
  const url = link === undefined ? null : aliexpressUrl(link, base);
  if (!url) return null;
  for (const name of [...url.searchParams.keys()]) if (FOLLOWERS.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** Registrable domain of a page of AliExpress; undefined for any other page. */
export function siteOf(address: string): string | undefined {
  const url = aliexpressUrl(address, address);
  return url ? HOSTS.find((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) : undefined;
}
