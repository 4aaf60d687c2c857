// Which address answers what. Pure but for reading the page's own files, which lie in site/.
import { readFileSync } from 'node:fs';
import { type Answer, DETAIL_API, emptyAnswer, LIST_API, refusal } from './answer';
import { detailDocument, listDocument, type PageConfig, plainDocument, trackingDocument } from './documents';
import { oldDetail, oldList, ruDetail, ruList } from './other-documents';
import { pictureOf } from './pictures';
import type { Scenario } from './scenario';
import { noTracking, TRACKING_API, type TrackingAnswer } from './tracking-answer';
import { SHOP_WORDS } from './words';

export interface ShopRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly origin: string;
}

export interface ShopAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const HOST = /^(?<name>[a-z]+)\.(?<domain>aliexpress\.(?:com|us))$/;
const SITE_FILE = /^\/g\/order-list\/(?<name>[a-z]+\.(?:js|css))$/;
const RENAMED = '.next';
const NOT_FOUND: ShopAnswer = { status: 404, headers: {}, body: '' };

function html(body: string): ShopAnswer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function siteFile(name: string): ShopAnswer {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  try {
    const body = readFileSync(new URL(`./site/${name}`, import.meta.url), 'utf8');
    return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
  } catch {
    return NOT_FOUND;
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The first call names its tab; later ones send the list's components back, and without `linkage` get nothing. */
function listCall(data: Record<string, unknown>): { page: number; tab: string } | null {
  if (data.renderType === 'init') return { page: 1, tab: String(data.statusTab) };
  const params = parse(String(data.params ?? ''));
  const action = parse(String(params.data ?? ''));
  if (!params.linkage) return null;
  return { page: Number(action.pageIndex), tab: String(action.statusTab) };
}

function answerFor(
  api: string,
  data: Record<string, unknown>,
  scenario: Scenario,
  now: number,
): Answer | TrackingAnswer | null {
  const { mode, era, language, source } = scenario;
  const manner = { now, era, words: SHOP_WORDS[language] };
  if (![LIST_API, DETAIL_API, TRACKING_API].includes(api)) return null;
  if (mode === 'captcha') return refusal(api, now, 'FAIL_SYS_USER_VALIDATE');
  if (mode === 'session-over') return refusal(api, now, 'FAIL_SYS_SESSION_EXPIRED');
  if (mode === 'skeleton') return api === TRACKING_API ? noTracking() : emptyAnswer(api, now);
  if (api === LIST_API) {
    const call = listCall(data);
    return call ? source.list({ ...call, ...manner }) : emptyAnswer(api, now);
  }
  // Under any other name of the parameter the site answers SUCCESS with nothing, and so for an unknown order.
  const id = data.tradeOrderId;
  if (api === TRACKING_API) return (typeof id === 'string' && source.tracking(id, manner)) || noTracking();
  return (typeof id === 'string' && source.detail(id, manner)) || emptyAnswer(api, now);
}

function domainOf(url: URL): string {
  return HOST.exec(url.hostname)?.groups?.domain ?? '';
}

function interfaceCall(request: ShopRequest, scenario: Scenario, now: number): ShopAnswer {
  if (scenario.mode === 'broken') return { status: 500, headers: {}, body: '' };
  const api = (request.url.pathname.split('/')[2] ?? '').replace(RENAMED, '');
  const form = request.method === 'POST' ? new URLSearchParams(request.body) : request.url.searchParams;
  const answer = answerFor(api, parse(form.get('data')), scenario, now);
  if (!answer) return NOT_FOUND;
  // Links of an answer lead to the site that asked.
  const json = JSON.stringify(answer).replaceAll('//www.aliexpress.com/', `//www.${domainOf(request.url)}/`);
  const callback = request.url.searchParams.get('callback');
  if (callback && /^mtopjsonp\d+$/.test(callback)) {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return { status: 200, headers, body: ` ${callback}(${json})` };
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': request.origin,
    'access-control-allow-credentials': 'true',
  };
  return { status: 200, headers, body: json };
}

function configOf(url: URL, domain: string, scenario: Scenario): PageConfig {
  const words = SHOP_WORDS[scenario.language];
  return {
    domain,
    language: words.tag,
    direction: words.direction,
    words: words.page,
    redrawAfter: scenario.redrawAfter,
    captcha: scenario.mode === 'captcha' || scenario.mode === 'captcha-over-cards',
    renamed: scenario.mode === 'renamed',
    halfLoaded: scenario.mode === 'half-loaded',
    translated: scenario.mode === 'translated',
    callSuffix: scenario.calls === 'renamed' ? RENAMED : '',
    orderId: url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId'),
  };
}

function page(url: URL, domain: string, scenario: Scenario, now: number): ShopAnswer {
  const config = configOf(url, domain, scenario);
  const isOrderPage = url.pathname.startsWith('/p/order/') || url.pathname.startsWith('/p/tracking/');
  if (scenario.mode === 'logged-out' && isOrderPage) {
    const location = `https://login.${domain}/?return_url=${encodeURIComponent(url.href)}`;
    return { status: 302, headers: { location }, body: '' };
  }
  if (url.pathname === '/p/order/index.html') return html(listDocument(config, now));
  if (url.pathname === '/p/order/detail.html') return html(detailDocument(config, now));
  if (url.pathname === '/p/tracking/index.html') return html(trackingDocument(config, now));
  if (url.pathname === '/p/reverse-pages/start.html') return html(plainDocument(config.words.returns, config));
  return NOT_FOUND;
}

/** Pages that the server draws: the old ones, and those of the shop with a site of its own. */
function drawn(
  { hostname, pathname, searchParams }: URL,
  { orders = [] }: Scenario['source'],
  now: number,
): ShopAnswer {
  const find = (id: string | null | undefined) => orders.find((order) => order.id === id);
  if (hostname === 'aliexpress.ru') {
    const order = find(/^\/order-list\/(\d+)$/.exec(pathname)?.[1]);
    if (order) return html(ruDetail(order));
    return pathname === '/order-list' ? html(ruList(orders)) : NOT_FOUND;
  }
  const order = find(searchParams.get('orderId'));
  if (pathname === '/order_detail.htm' && order) return html(oldDetail(order, now));
  return pathname === '/orderList.htm' ? html(oldList(orders, now)) : NOT_FOUND;
}

export function route(request: ShopRequest, scenario: Scenario, now: number): ShopAnswer {
  const { url } = request;
  if (scenario.page?.url === url.href) return html(scenario.page.html);
  if (url.hostname === 'trade.aliexpress.com' || url.hostname === 'aliexpress.ru')
    return drawn(url, scenario.source, now);
  const { name, domain } = HOST.exec(url.hostname)?.groups ?? {};
  if (!name || !domain) return NOT_FOUND;
  if (name === 'acs') return url.pathname.startsWith('/h5/') ? interfaceCall(request, scenario, now) : NOT_FOUND;
  if (name === 'img') {
    const picture = pictureOf(url.pathname.split('/').pop() ?? '');
    return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: picture };
  }
  const file = SITE_FILE.exec(url.pathname)?.groups?.name;
  if (file) return siteFile(file);
  if (name === 'login') {
    return html(plainDocument(SHOP_WORDS[scenario.language].page.login, configOf(url, domain, scenario)));
  }
  return page(url, domain, scenario, now);
}
