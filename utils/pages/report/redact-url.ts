// One address → where it leads on AliExpress, without whom it is about. An address of anybody else says nothing at all.
import type { Placeholders } from './placeholders';
import { isOrdinary, isTechnical } from './vocabulary';

const HOST = /^(?<name>.*?)\.?(?<domain>aliexpress\.(?:com|us|ru))$/;
const ELSEWHERE = 'https://elsewhere.invalid/';

const hostOf = (hostname: string): string | null => {
  const { name = '', domain } = HOST.exec(hostname)?.groups ?? {};
  if (domain === undefined) return null;
  return name === '' || /^[a-z]{1,3}$/.test(name) || isTechnical(name) ? hostname : `www.${domain}`;
};

function part(text: string, { shape, number }: Placeholders): string {
  if (/^\d+$/.test(text)) return number(text);
  return isTechnical(text) || isOrdinary(text) ? text : shape(text.replace(/[^\p{L}\p{N}_-]/gu, ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const pathOf = (path: string, placeholders: Placeholders): string =>
  path
    .split('/')
    .map((segment) =>
      decoded(segment)
        .split('.')
        .map((name) => part(name, placeholders))
        .join('.'),
    )
    .join('/');

function queryOf(query: URLSearchParams, placeholders: Placeholders): string {
  const kept = [...query].filter(([name]) => isTechnical(name));
  return kept.map(([name, value]) => `${name}=${encodeURIComponent(part(value, placeholders))}`).join('&');
}

/** `base` is the page's own address. What is no web address leads nowhere. */
export function redactUrl(text: string, base: string, placeholders: Placeholders): string {
  if (!URL.canParse(text, base)) return '#';
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '#';
  const host = hostOf(url.hostname);
  if (host === null) return ELSEWHERE;
  const query = queryOf(url.searchParams, placeholders);
  return `https://${host}${pathOf(url.pathname, placeholders)}${query === '' ? '' : `?${query}`}`;
}
