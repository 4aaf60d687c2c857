// The one message protocol: every message, what it carries, what it answers and who may send it.
// Types and the sender table only; send.ts sends, handle.ts proves the sender and validates.
import type { BackupHead, BackupPart, BringIn, BringInRest, BroughtIn, Known } from '../core/backup/format';
import type { Level } from '../core/decision';
import type { Lesson } from '../core/dictionary';
import type { Ending } from '../core/event';
import type { Evidence } from '../core/evidence/evidence';
import type { Health, HealthReport } from '../core/health/report';
import type { PageLabels } from '../core/path/page-labels';
import type { OrderRecord } from '../core/record/record';
import type { LedgerEntry } from '../core/reminders/ledger';
import type { Missed } from '../core/reminders/missed';
import type { Settings } from '../core/settings';
import type { DecidedOrder } from '../core/summary';
import type { CalendarDate, Instant } from '../core/time';
import type { TimelineEntry } from '../core/timeline/entry';
import type { Stored } from '../core/travel/stored';
import type { RawAnswer, RawPage } from '../pages/raw';
import type { CheckReport } from './check-report';
import type { PageAnswer } from './page-answer';

export type { CheckReport, OrderToCheck } from './check-report';
export type { PageAnswer, PageBlock, PageLine } from './page-answer';

/** What the page in a tab is about. */
export interface TabPlace {
  /** Null on a page of several orders, such as the list. */
  readonly orderId: string | null;
}

export interface OrderView extends DecidedOrder {
  readonly nextReminderAt: Instant | null;
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
  readonly missed: Missed | null;
  /** True until the user has seen the first-visit summary. */
  readonly firstVisit: boolean;
  /** The words of the order page's buttons, as it was last read. */
  readonly labels?: PageLabels;
}

/** What the user tells by a tap. Amounts are in the order's own currency, 0 or more. */
interface TappedEvent {
  readonly orderId: string;
  readonly type: string;
  readonly until?: CalendarDate;
  readonly problem?: string;
  readonly step?: string;
  readonly amount?: number;
  readonly asked?: number;
  /** Of the parcel that goes back. */
  readonly number?: string;
  readonly outcome?: string;
  readonly lines?: readonly string[];
}

/** Each message: what it carries → what it answers. */
interface Messages {
  'page-read': (page: RawPage) => PageAnswer;
  'answer-read': (answer: RawAnswer) => PageAnswer;
  'open-guide': (of: { orderId: string }) => null;
  /** At a glance finished orders are not counted once the first visit was seen: 1 stands for some. */
  'get-overview': (how: 'glance' | null) => Overview;
  'get-orders': (nothing: null) => readonly OrderView[];
  'get-order': (of: { orderId: string }) => OrderView | null;
  'add-event': (add: TappedEvent) => { eventId: string };
  'undo-event': (undo: { orderId: string; eventId: string }) => null;
  /** What was taken back holds again, as of the day it was told. */
  'tell-again': (again: { orderId: string; eventId: string }) => null;
  /** One ending of several orders; one id for all of them, to take it back. */
  'add-endings': (add: { orderIds: readonly string[]; type: Ending }) => { eventId: string };
  'undo-endings': (undo: { orderIds: readonly string[]; eventId: string }) => null;
  'set-date': (set: { orderId: string; date: CalendarDate | null }) => null;
  'set-snooze': (set: { orderId: string; until: CalendarDate | null }) => null;
  'set-note': (set: { orderId: string; note?: string; nickname?: string }) => null;
  'forget-order': (of: { orderId: string }) => null;
  'restore-order': (of: { orderId: string }) => null;
  'change-settings': (settings: Settings) => null;
  'export-orders': (nothing: null) => unknown;
  /** Codes and the words that stand beside them: nothing of any order. */
  'export-dictionary': (nothing: null) => readonly Lesson[];
  'first-visit-seen': (nothing: null) => null;
  'test-notification': (nothing: null) => { shown: boolean };
  'notification-seen': (answer: { seen: boolean }) => null;
  'missed-seen': (nothing: null) => null;
  'get-health': (nothing: null) => HealthReport;
  'get-check': (nothing: null) => CheckReport;
  'get-cloud': (nothing: null) => Stored;
  'clear-cloud': (nothing: null) => null;
  /** Everything known and done about one order, oldest first; empty when it is not kept. */
  'get-timeline': (of: { orderId: string }) => readonly TimelineEntry[];
  /** Oldest first. */
  'get-evidence': (of: { orderId: string }) => readonly Evidence[];
  /** Of all orders, newest first; of forgotten ones too, until they are erased. */
  'get-all-evidence': (nothing: null) => readonly Evidence[];
  /** The page has written the bytes under the id; `invalid` when there is no room: then it takes them away again. */
  'evidence-added': (evidence: Omit<Evidence, 'removedAt'>) => null;
  'set-evidence-note': (set: { id: string; note: string }) => null;
  'remove-evidence': (of: { id: string }) => null;
  'restore-evidence': (of: { id: string }) => null;
  /** Null when the tab shows no order page. */
  'get-tab': (of: { tabId: number }) => TabPlace | null;
  'backup-head': (nothing: null) => BackupHead;
  /** In parts: `after` is the `next` of the part before, null for the first. Forgotten orders are tombstones. */
  'backup-orders': (of: { after: string | null }) => BackupPart<OrderRecord>;
  'backup-ledger': (of: { after: string | null }) => BackupPart<LedgerEntry>;
  'backup-evidence': (of: { after: string | null }) => BackupPart<Evidence>;
  'get-known': (of: { orders: readonly string[]; evidence: readonly string[] }) => Known;
  /** One part of a file. All of it is kept or nothing; the same part again changes nothing. */
  'bring-in': (part: BringIn) => BroughtIn;
  'bring-in-rest': (rest: BringInRest) => null;
  'delete-everything': (nothing: null) => null;
}
export type MessageType = keyof Messages;
export type Payload<T extends MessageType> = Parameters<Messages[T]>[0];
export type Answer<T extends MessageType> = ReturnType<Messages[T]>;

/** content: a tab's top frame on an order page of AliExpress. extension: one of our own pages. */
export const SENDERS: Readonly<Record<MessageType, 'content' | 'extension'>> = {
  'page-read': 'content',
  'answer-read': 'content',
  'open-guide': 'content',
  'get-overview': 'extension',
  'get-orders': 'extension',
  'get-order': 'extension',
  'add-event': 'extension',
  'undo-event': 'extension',
  'tell-again': 'extension',
  'add-endings': 'extension',
  'undo-endings': 'extension',
  'set-date': 'extension',
  'set-snooze': 'extension',
  'set-note': 'extension',
  'forget-order': 'extension',
  'restore-order': 'extension',
  'change-settings': 'extension',
  'export-orders': 'extension',
  'export-dictionary': 'extension',
  'first-visit-seen': 'extension',
  'test-notification': 'extension',
  'notification-seen': 'extension',
  'missed-seen': 'extension',
  'get-health': 'extension',
  'get-check': 'extension',
  'get-cloud': 'extension',
  'clear-cloud': 'extension',
  'get-timeline': 'extension',
  'get-evidence': 'extension',
  'get-all-evidence': 'extension',
  'evidence-added': 'extension',
  'set-evidence-note': 'extension',
  'remove-evidence': 'extension',
  'restore-evidence': 'extension',
  'get-tab': 'extension',
  'backup-head': 'extension',
  'backup-orders': 'extension',
  'backup-ledger': 'extension',
  'backup-evidence': 'extension',
  'get-known': 'extension',
  'bring-in': 'extension',
  'bring-in-rest': 'extension',
  'delete-everything': 'extension',
};

/** What the dashboard says to the script in a tab, to get a copy of its page. The other way round than all messages above. */
export const COPY_PAGE = 'copy-page';

/** Asked of a tab; no script of ours answers it: it only matters whether one is there to hear it. */
export const ANYBODY_THERE = 'anybody-there';

/** How a refused or failed message is answered; the sender never sees an exception text. */
export interface Failure {
  readonly failed: 'refused' | 'invalid' | 'storage' | 'unexpected';
}
export type Reply<T extends MessageType> = { readonly ok: Answer<T> } | Failure;
