// A backup of everything as one ZIP file, read out of the background part by part. See docs/backup.md.
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupPart,
  type BackupPiece,
  FILES,
  type Manifest,
} from '../../../utils/core/backup/format';
import { safeName } from '../../../utils/core/evidence/piece-name';
import { toExport } from '../../../utils/core/export/to-export';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import { localDay, type Moment } from '../../../utils/core/time';
import { writeZip, type ZipEntry } from '../../../utils/zip/write-zip';
import { type Source, step, type Work } from './source';

export interface MadeBackup {
  readonly name: string;
  readonly file: Blob;
  readonly counts: BackupCounts;
  /** Pieces whose bytes the browser has lost. */
  readonly lost: number;
}

async function* partsOf<T>(ask: (after: string | null) => Promise<BackupPart<T>>): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const { rows, next }: BackupPart<T> = await ask(after);
    if (rows.length > 0) yield rows;
    after = next;
  }
}

const json = (value: unknown): string => JSON.stringify(value);
const numbered = (folder: string, index: number): string => `${folder}${String(index + 1).padStart(4, '0')}.json`;

/** The orders of some records as the public export has them: what stands between its brackets. */
function exported(records: readonly OrderRecord[], moment: Moment): string[] {
  const kept = records.filter(({ forgottenAt }) => forgottenAt === null);
  return toExport(
    kept.map((record) => toOrder(record, moment)),
    moment.now,
  ).orders.map(json);
}

function exportFile(orders: readonly string[], moment: Moment): Blob {
  const [before, after] = json(toExport([], moment.now)).split('"orders":[]');
  return new Blob([`${before}"orders":[\n`, orders.join(',\n'), `\n]${after}\n`]);
}

type Count = { -readonly [K in keyof BackupCounts]: number };

async function* entries(source: Source, moment: Moment, work: Work, counts: Count, lost: string[]) {
  const at = moment.now;
  const head = await source.ask('backup-head', null);
  const text = (name: string, content: string | Blob): ZipEntry => ({ name, content, at, isText: true });
  yield text(FILES.settings, json(head.settings));
  yield text(FILES.words, json(head.words));
  counts.words = head.words.length;
  const orders: string[] = [];
  let index = 0;
  for await (const rows of partsOf((after) => source.ask('backup-orders', { after }))) {
    yield text(numbered(FILES.records, index), json(rows));
    orders.push(...exported(rows, moment));
    index += 1;
    counts.forgotten += rows.filter(({ forgottenAt }) => forgottenAt !== null).length;
    counts.orders += rows.filter(({ forgottenAt }) => forgottenAt === null).length;
    step(work, { done: counts.orders + counts.forgotten, of: Math.max(head.total, counts.orders + counts.forgotten) });
  }
  yield text(FILES.export, exportFile(orders, moment));
  index = 0;
  for await (const rows of partsOf((after) => source.ask('backup-ledger', { after }))) {
    yield text(numbered(FILES.reminders, index), json(rows));
    index += 1;
    counts.reminders += rows.length;
    step(work, { done: head.total, of: head.total });
  }
  const pieces: BackupPiece[] = [];
  for await (const rows of partsOf((after) => source.ask('backup-evidence', { after }))) {
    for (const piece of rows) {
      step(work, { done: head.total, of: head.total });
      const content = await source.bytes(piece.id);
      const file = content === null ? null : `${FILES.pieces}${piece.id}/${safeName(piece, 0)}`;
      pieces.push({ piece, file });
      if (content === null || file === null) lost.push(piece.id);
      else yield { name: file, content, at: piece.takenAt };
    }
  }
  counts.evidence = pieces.length;
  yield text(FILES.evidence, json(pieces));
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: new Date(at).toISOString(),
    by: head.by,
    counts,
    meta: head.meta,
  };
  yield text(FILES.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Rejects with Stopped, a SourceFault, or a RangeError when it would not fit into one ZIP file. */
export async function makeBackup(source: Source, moment: Moment, work: Work): Promise<MadeBackup> {
  const counts: Count = { orders: 0, forgotten: 0, reminders: 0, words: 0, evidence: 0 };
  const lost: string[] = [];
  const file = await writeZip(entries(source, moment, work, counts, lost));
  const name = `claimcheck-backup-${localDay(moment.now, moment.timeZone)}.zip`;
  return { name, file, counts, lost: lost.length };
}
