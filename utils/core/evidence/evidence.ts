// A picture or file that the user keeps with an order, and how much may be kept. The bytes are elsewhere, under its id;
// this is what is known of them. Types and limits only.
import { HOUR, type Instant } from '../time';

export const EVIDENCE_KINDS = ['picture', 'file'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Stored since version 3 of the database. */
export interface Evidence {
  /** A UUID; the key of its bytes. */
  readonly id: string;
  readonly orderId: string;
  /** picture: taken of a page by us. file: the user's own. */
  readonly kind: EvidenceKind;
  /** As the user named it; may hold any character. */
  readonly name: string;
  /** Media type as the browser says; empty when it does not know. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** When the picture was taken or the file was added. */
  readonly takenAt: Instant;
  /** The page in the picture, without what only says how one came there; null for a file. */
  readonly url: string | null;
  readonly note: string;
  /** Null while it is kept. Set: erased an hour later, unless it is taken back. */
  readonly removedAt: Instant | null;
}

/** Bytes of one file and of one order. Ours: a disk is not endless, and a pack must fit into a mail or a form. */
export const MOST_BYTES = { file: 20_000_000, order: 100_000_000 } as const;
export const MOST_PIECES = 100;
export const LONGEST_NAME = 120;
export const LONGEST_NOTE = 500;

/** How long a removed one can be taken back, in ms. */
export const REMOVE_AFTER = HOUR;

export type EvidenceRefusal = 'empty' | 'file-too-big' | 'order-full' | 'too-many';

/** Why `size` more bytes cannot be kept beside what is there; null when they can. */
export function refusalOf(kept: readonly Evidence[], size: number): EvidenceRefusal | null {
  const own = kept.filter(({ removedAt }) => removedAt === null);
  if (size <= 0) return 'empty';
  if (size > MOST_BYTES.file) return 'file-too-big';
  if (own.length >= MOST_PIECES) return 'too-many';
  return own.reduce((sum, { size: bytes }) => sum + bytes, size) > MOST_BYTES.order ? 'order-full' : null;
}

/** True when it can no longer be taken back. */
export const isToErase = ({ removedAt }: Evidence, now: Instant): boolean =>
  removedAt !== null && now - removedAt >= REMOVE_AFTER;
