// What a chosen file holds, whichever kind it is, read part by part.
import type { BackupPiece, KeptMeta } from '../../../utils/core/backup/format';
import type { UnreadableWhy } from '../../../utils/core/backup/from-export';
import type { FileFaultWord } from '../../../utils/core/backup/report';
import type { Learned } from '../../../utils/core/dictionary';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import type { Settings } from '../../../utils/core/settings';
import type { Instant } from '../../../utils/core/time';

export class FileFault extends Error {
  readonly why: FileFaultWord;
  constructor(why: FileFaultWord) {
    super(`This file is not read: ${why}`);
    this.why = why;
  }
}

export interface FilePart {
  /** No two of one number. */
  readonly records: readonly OrderRecord[];
  /** Of these orders, or of no order. */
  readonly ledger: readonly LedgerEntry[];
  readonly unreadable: readonly UnreadableWhy[];
}

export interface FileContents {
  readonly kind: 'backup' | 'export';
  /** Null when the file does not say. */
  readonly madeAt: Instant | null;
  /** Null: the file has none. */
  readonly settings: Settings | null;
  readonly meta: KeptMeta | null;
  readonly words: readonly Learned[];
  readonly pieces: readonly BackupPiece[];
  /** Pieces that the file cannot give. */
  readonly piecesLost: number;
  /** From the beginning each time. */
  parts(): AsyncGenerator<FilePart>;
  /** Null when its bytes are damaged or missing. */
  bytes(piece: BackupPiece): Promise<Blob | null>;
}
