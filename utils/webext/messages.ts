// The one message protocol: every message, what it carries, what it answers and who may send it.
// Types and the sender table only; send.ts sends, handle.ts proves the sender and validates.
import type { Decision, Level } from '../core/decision';
import type { Order } from '../core/order';
import type { Settings } from '../core/settings';
import type { CalendarDate, Instant } from '../core/time';
import type { RawPage } from '../pages/raw';

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
  readonly direction: 'ltr' | 'rtl';
}

export interface OrderView {
  readonly order: Order;
  readonly decision: Decision;
  readonly nextReminderAt: Instant | null;
}

/** Whether reading and notifying work; shown as views of their own and as `!` on the icon. */
export interface Health {
  readonly notifications: 'ok' | 'denied' | 'failed' | 'unknown';
  /** The last page that should have held orders and could not be read, if no later page of its kind was. */
  readonly unreadablePage: { readonly url: string; readonly why: string; readonly at: Instant } | null;
  readonly storage: 'ok' | 'failed';
  readonly listSeenAt: Instant | null;
}

/** Level counts and money at stake over every order kept. Amounts are never added over currencies. */
export interface Overview {
  readonly now: Instant;
  readonly timeZone: string;
  /** Every order that is not done, most urgent first. */
  readonly open: readonly OrderView[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly total: number;
  readonly health: Health;
  readonly settings: Settings;
  /** True until the user has seen the first-visit summary. */
  readonly firstVisit: boolean;
}

/** Each message: what it carries → what it answers. */
interface Messages {
  'page-read': (page: RawPage) => PageAnswer;
  'open-guide': (of: { orderId: string }) => null;
  'get-overview': (nothing: null) => Overview;
  'get-orders': (nothing: null) => readonly OrderView[];
  'get-order': (of: { orderId: string }) => OrderView | null;
  'add-event': (add: { orderId: string; type: string; until?: CalendarDate; problem?: string; step?: string }) => {
    eventId: string;
  };
  'undo-event': (undo: { orderId: string; eventId: string }) => null;
  'set-date': (set: { orderId: string; date: CalendarDate | null }) => null;
  'set-note': (set: { orderId: string; note?: string; nickname?: string }) => null;
  'forget-order': (of: { orderId: string }) => null;
  'restore-order': (of: { orderId: string }) => null;
  'change-settings': (settings: Settings) => null;
  'export-orders': (nothing: null) => unknown;
  'first-visit-seen': (nothing: null) => null;
  'test-notification': (nothing: null) => { shown: boolean };
}
export type MessageType = keyof Messages;
export type Payload<T extends MessageType> = Parameters<Messages[T]>[0];
export type Answer<T extends MessageType> = ReturnType<Messages[T]>;

/** content: a tab's top frame on an order page of AliExpress. extension: one of our own pages. */
export const SENDERS: Readonly<Record<MessageType, 'content' | 'extension'>> = {
  'page-read': 'content',
  'open-guide': 'content',
  'get-overview': 'extension',
  'get-orders': 'extension',
  'get-order': 'extension',
  'add-event': 'extension',
  'undo-event': 'extension',
  'set-date': 'extension',
  'set-note': 'extension',
  'forget-order': 'extension',
  'restore-order': 'extension',
  'change-settings': 'extension',
  'export-orders': 'extension',
  'first-visit-seen': 'extension',
  'test-notification': 'extension',
};

/** How a refused or failed message is answered; the sender never sees an exception text. */
export interface Failure {
  readonly failed: 'refused' | 'invalid' | 'storage' | 'unexpected';
}
export type Reply<T extends MessageType> = { readonly ok: Answer<T> } | Failure;
