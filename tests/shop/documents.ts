// The shop's HTML documents: an empty root, the first answer's script as the parser meets it, and the page's own code.
import { DETAIL_API, LIST_API } from './answer';
import { TRACKING_API } from './tracking-answer';
import type { PageWords } from './words/shop-words';

/** What a document tells the page's code. */
export interface PageConfig {
  readonly domain: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: PageWords;
  readonly redrawAfter: number | null;
  readonly captcha: boolean;
  readonly renamed: boolean;
  readonly halfLoaded: boolean;
  readonly translated: boolean;
  /** What the names of the page's calls end in. */
  readonly callSuffix: string;
  readonly orderId: string | null;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function callUrl({ domain, callSuffix }: PageConfig, call: string, data: object, now: number): string {
  const api = `${call}${callSuffix}`;
  const query = new URLSearchParams({
    jsv: '2.5.1',
    appKey: '12574478',
    t: String(now),
    api,
    v: '1.0',
    type: 'originaljsonp',
    dataType: 'originaljsonp',
    data: JSON.stringify(data),
    callback: 'mtopjsonp1',
  });
  return `https://acs.${domain}/h5/${api}/1.0/?${query}`;
}

function documentOf(title: string, code: string | null, config: PageConfig, call: string | null): string {
  const first = call
    ? `<script>
      var pageConfig = ${inlineJson(config)};
      function mtopjsonp1(answer) { window.firstAnswer = answer; dispatchEvent(new Event('first-answer')); }
    </script>
    <script async src="${escapeHtml(call)}"></script>`
    : `<script>var pageConfig = ${inlineJson(config)};</script>`;
  return `<!doctype html>
<html lang="${config.language}" dir="${config.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/g/order-list/page.css">
    ${code ? `<link rel="stylesheet" href="/g/order-list/${code}.css">` : ''}
    ${first}
  </head>
  <body>
    <div class="site-top"><span>Practice shop</span></div>
    <div id="root"></div>
    ${code ? `<script type="module" src="/g/order-list/${code}.js"></script>` : ''}
  </body>
</html>
`;
}

export function listDocument(config: PageConfig, now: number): string {
  const data = { statusTab: 'all', renderType: 'init', clientPlatform: 'pc', timeOption: 'all', __inline: 'true' };
  return documentOf(config.words.orders, 'list', config, callUrl(config, LIST_API, data, now));
}

export function detailDocument(config: PageConfig, now: number): string {
  const data = { tradeOrderId: config.orderId, clientPlatform: 'pc' };
  return documentOf(config.words.order, 'detail', config, callUrl(config, DETAIL_API, data, now));
}

export function trackingDocument(config: PageConfig, now: number): string {
  const data = { tradeOrderId: config.orderId, tradeOrderLineId: '', terminalType: 'PC', timeZone: 'GMT+00:00' };
  return documentOf(config.words.tracking, 'tracking', config, callUrl(config, TRACKING_API, data, now));
}

/** The page that asks what went wrong with an order, and the login page: a heading is all they need here. */
export function plainDocument(title: string, config: PageConfig): string {
  return documentOf(title, null, config, null).replace(
    '<div id="root"></div>',
    `<div id="root"><div class="order-wrap"><h1>${escapeHtml(title)}</h1></div></div>`,
  );
}
