// What a script on a page is told to show: finished words, nothing secret. Types only.
import type { Level } from '../core/decision';

/** Finished words for the quiet line on a card and, on the detail page, the block. Nothing in it is secret. */
export interface PageLine {
  readonly orderId: string;
  readonly level: Level;
  /** "Now" */
  readonly word: string;
  /** "Ask for your money": with the word at most 32 characters in English. */
  readonly text: string;
  /** "by 29 Aug", for narrow cards; null when there is no date or it is an estimate. */
  readonly date: string | null;
  /** Full sentence for hover, focus and screen readers. */
  readonly label: string;
}

export interface PageBlock {
  readonly line: PageLine;
  readonly state: string;
  /** "Next:" and the path in the page's own words, e.g. ["Returns/refunds", "No, not received"]; empty when nothing to do. */
  readonly path: readonly string[];
  readonly lastDay: { readonly label: string; readonly date: string; readonly estimate: string | null } | null;
  readonly showSteps: string;
  readonly hide: string;
}

/** What the content script shows after a reading. */
export interface PageAnswer {
  readonly lines: readonly PageLine[];
  readonly block: PageBlock | null;
  /** Beside "Confirm received" of an order not ticked as arrived; by order id. */
  readonly confirmHints: Readonly<Record<string, string>>;
  /** Attributes of what is shown: our language need not be the page's. */
  readonly written: { readonly dir: 'ltr' | 'rtl'; readonly lang: string };
  /** The sheet for what is shown; the script on the page carries none. */
  readonly style: string;
}
