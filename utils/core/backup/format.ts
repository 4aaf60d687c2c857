// What a backup file is called, says of itself and holds, version 1, as docs/backup.md describes it. Types and names only.
import type { Learned } from '../dictionary';
import type { Evidence } from '../evidence/evidence';
import type { IsoInstant } from '../export/format';
import type { Settings } from '../settings';
import type { Instant } from '../time';

export const BACKUP_FORMAT = 'claimcheck-backup';
export const BACKUP_VERSION = 1;

/** Five times what we promise to be quick with; a file of more is no file of one person. */
export const MOST_ORDERS = 50_000;

/** Names within the ZIP file. Orders and reminders lie in parts, so that no part is big. */
export const FILES = {
  manifest: 'manifest.json',
  settings: 'settings.json',
  words: 'words.json',
  evidence: 'evidence.json',
  /** The public export, for other programs. */
  export: 'orders.json',
  records: 'records/',
  reminders: 'reminders/',
  pieces: 'evidence/',
} as const;

export interface BackupCounts {
  readonly orders: number;
  /** Numbers of orders that the user wants to stay forgotten. */
  readonly forgotten: number;
  readonly reminders: number;
  readonly words: number;
  readonly evidence: number;
}

/** What is worth keeping beside the orders. */
export interface KeptMeta {
  readonly listSeenAt: Instant | null;
  readonly firstVisitSeen: boolean;
}

export interface Manifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly madeAt: IsoInstant;
  /** Version of the extension. */
  readonly by: string;
  readonly counts: BackupCounts;
  readonly meta: KeptMeta;
}

/** A piece and where its bytes lie in the file; null where the browser had lost them. */
export interface BackupPiece {
  readonly piece: Evidence;
  readonly file: string | null;
}

/** What a backup begins with. */
export interface BackupHead {
  readonly by: string;
  readonly settings: Settings;
  readonly words: readonly Learned[];
  readonly meta: KeptMeta;
  /** Of orders and the forgotten ones. */
  readonly total: number;
}

/** Some of one kind, in the order of their keys. `next`: ask on after it; null when these were the last. */
export interface BackupPart<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** Of the orders and pieces of a file those that are known here, by number. */
export interface Known {
  readonly kept: readonly string[];
  readonly forgotten: readonly string[];
  readonly evidence: readonly string[];
}

/** Orders of a file with what is remembered of their reminders. Checked row by row where they are kept. */
export interface BringIn {
  readonly from: 'backup' | 'export';
  /** Also orders that were forgotten here. */
  readonly bringBack: boolean;
  readonly records: readonly unknown[];
  readonly ledger: readonly unknown[];
}

/** What it came to. `left`: words of an export that would have made a known warning calmer. */
export interface BroughtIn {
  readonly added: number;
  readonly joined: number;
  readonly same: number;
  readonly forgotten: number;
  readonly unreadable: number;
  readonly left: number;
}

export const NOTHING_BROUGHT: BroughtIn = { added: 0, joined: 0, same: 0, forgotten: 0, unreadable: 0, left: 0 };

/** What comes once, after all orders. `settings` null: those of this computer stay. */
export interface BringInRest {
  readonly settings: Settings | null;
  readonly meta: KeptMeta | null;
  readonly words: readonly unknown[];
}
