// What a finder hands over: text and attributes as the page shows them, each with the place it came from. Nothing is
// interpreted here, and everything in it is untrusted.
import type { Finder, PageKind } from '../core/reading';
import type { Instant } from '../core/time';

/** `from` names the selector or attribute that gave the text: the source span of every value made from it. */
export interface RawText {
  readonly text: string;
  readonly from: string;
}

export interface RawLine {
  readonly title?: RawText;
  readonly variant?: RawText;
  readonly price?: RawText;
  readonly quantity?: RawText;
  readonly link?: RawText;
}

/** Fields by layout field name (`status`, `date`, `total`, `store`, `sentences` …); several texts keep page order. */
export interface RawOrder {
  /** From a link's query, never from a label. Digits only. */
  readonly id: string;
  readonly fields: Readonly<Record<string, readonly RawText[]>>;
  readonly lines: readonly RawLine[];
}

/** Why a page that should hold orders gave none. */
export type PageTrouble = 'login' | 'captcha' | 'skeleton' | 'unknown-layout';

export interface RawPage {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly layout: string | null;
  readonly url: string;
  /** `<html lang>`, or "" */
  readonly language: string;
  /** performance.timeOrigin, for counters that are relative to the page load. */
  readonly startedAt: Instant;
  readonly readAt: Instant;
  readonly orders: readonly RawOrder[];
  /** Orders that are drawn without their number, so that nothing of them can be kept. */
  readonly unnamed?: number;
  readonly trouble: PageTrouble | null;
  /** The browser put another language's words in place of the page's own. */
  readonly translated?: true;
}

/** An answer that the page got to one of its own calls, as text. */
export interface RawAnswer {
  /** Of the page as it made the call, not of the call: when the answer comes, the page may be another order's. */
  readonly url: string;
  /** The call's name in lower case. */
  readonly api: string;
  /** The order that the call asked about, where it did. */
  readonly order?: string;
  readonly text: string;
  /** `<html lang>`, or "" */
  readonly language: string;
  readonly startedAt: Instant;
  readonly readAt: Instant;
}
