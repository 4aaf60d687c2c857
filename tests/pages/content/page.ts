// A page with the content script on it: our fixture in the test's document, a background that answers, and what stands
// in the closed shadow roots.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReading } from '../../../entrypoints/orders.content/reading';
import { LAYOUTS } from '../../../utils/pages/layouts';
import type { RawPage } from '../../../utils/pages/raw';
import type { PageAnswer, PageLine } from '../../../utils/webext/messages';
import { documentOf } from '../fixture';

export interface Played {
  /** Pages reported so far. */
  readonly reports: readonly RawPage[];
  /** Ids that a guide was asked for. */
  readonly opened: readonly string[];
  readonly stop: () => void;
}

type Message =
  | { readonly type: 'open-guide'; readonly payload: { readonly orderId: string } }
  | { readonly type: 'page-read'; readonly payload: RawPage };

const roots = new WeakMap<Element, ShadowRoot>();

export const lineOf = (orderId: string, more: Partial<PageLine> = {}): PageLine => ({
  orderId,
  level: 'now',
  word: 'Now',
  text: 'Ask for your money',
  date: 'by 29 Aug',
  label: 'Now. Ask for your money',
  ...more,
});

export const answerOf = (page: RawPage): PageAnswer => ({
  lines: page.orders.map(({ id }) => lineOf(id)),
  block: null,
  confirmHints: {},
  written: { dir: 'ltr', lang: 'en' },
  style: '',
});

/** The closed roots that stand in the page, in page order. */
export const hosts = (): ShadowRoot[] =>
  [...document.querySelectorAll('*')].flatMap((element) => roots.get(element) ?? []);

export function go(url: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL(url);
}

export const show = (html: string): void => document.body.replaceChildren(...documentOf(html).body.children);

/** `answer`: null refuses. */
export function play(url: string, html: string, answer: (page: RawPage) => PageAnswer | null = answerOf): Played {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (init.mode === 'closed') roots.set(this, root);
    return root;
  });
  const reports: RawPage[] = [];
  const opened: string[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: Message, _sender, sendResponse) => {
    if (message.type === 'open-guide') {
      opened.push(message.payload.orderId);
      sendResponse({ ok: null });
    } else {
      reports.push(message.payload);
      const ok = answer(message.payload);
      sendResponse(ok === null ? { failed: 'refused' } : { ok });
    }
    return true;
  });
  go(url);
  show(html);
  return { reports, opened, ...startReading(document, LAYOUTS) };
}
