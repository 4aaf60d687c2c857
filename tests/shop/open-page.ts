// Opens a page of the shop in the test's own document, without a browser: the page's own code draws it from the answers
// that its scripts ask for. For tests in happy-dom; a page that needs a press or a second call is for a real browser.
import { vi } from 'vitest';
import { route } from './routes';
import type { Scenario } from './scenario';

/** An answer that the page got: the call's name, the order it asked about, its text. */
export interface Heard {
  readonly api: string;
  readonly order: string | undefined;
  readonly text: string;
}

const CODE = import.meta.glob<unknown>('./site/*.js');
const CALL = /\/h5\/(?<api>[^/]+)\//;

const scriptsOf = (page: Document, attribute: string): string[] =>
  [...page.querySelectorAll(`script${attribute}`)].map((script) => script.getAttribute('src') ?? '');

function configOf(page: Document): unknown {
  const said = [...page.querySelectorAll('script')].map(({ textContent }) => textContent ?? '');
  const text = said.map((code) => /var pageConfig = (\{.*?\});/.exec(code)?.[1]).find((found) => found !== undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The answers to the scripts that the document asks for as the parser meets them. */
function heardBy(page: Document, scenario: Scenario, now: number): Heard[] {
  return scriptsOf(page, '[async]').flatMap((source) => {
    const url = new URL(source);
    const { status, body } = route({ method: 'GET', url, body: '', origin: '' }, scenario, now);
    const { tradeOrderId }: { tradeOrderId?: string } = JSON.parse(url.searchParams.get('data') ?? '{}');
    const text = body.slice(body.indexOf('(') + 1, body.lastIndexOf(')'));
    const api = (CALL.exec(url.pathname)?.groups?.api ?? '').toLowerCase();
    return status === 200 ? [{ api, order: tradeOrderId, text }] : [];
  });
}

/**
 * Shows the page at `url` in the document and gives what it heard. A redirect is followed once. Throws where the shop has no
 * such page.
 */
export async function openPage(asked: string, scenario: Scenario, now: number): Promise<readonly Heard[]> {
  const get = (url: string) => route({ method: 'GET', url: new URL(url), body: '', origin: '' }, scenario, now);
  const url = get(asked).headers.location ?? asked;
  const { status, body } = get(url);
  if (status !== 200) throw new Error(`${url} is answered ${status}`);
  // The test's document loads nothing by itself.
  const page = new DOMParser().parseFromString(body.replace(/<link [^>]*>/g, ''), 'text/html');
  const code = scriptsOf(page, '[type="module"]');
  const heard = heardBy(page, scenario, now);
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL(url);
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.body.replaceChildren(...page.body.children);
  Object.assign(globalThis, { pageConfig: configOf(page), firstAnswer: heard[0] && JSON.parse(heard[0].text) });
  // The page's code runs once per document.
  vi.resetModules();
  document.documentElement.className = '';
  if (heard.length > 0) for (const source of code) await CODE[`./site/${source.split('/').pop()}`]?.();
  return heard;
}
