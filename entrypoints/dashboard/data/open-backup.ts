// A backup as a file to bring in. The small files are read at once, the orders part by part, a picture when its turn has come.
import { BACKUP_VERSION, type BackupPiece, FILES, type Manifest, MOST_ORDERS } from '../../../utils/core/backup/format';
import { joinKept } from '../../../utils/core/backup/join-kept';
import { fieldsOf, listOf } from '../../../utils/core/export/read-value';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import { LIST } from '../../../utils/core/reminders/list-unseen';
import { asEntry, asLearned, asManifest, asPiece, asRecord } from '../../../utils/webext/backup-shape';
import { asSettings } from '../../../utils/webext/settings';
import { type OpenZip, openZip } from '../../../utils/zip/open-zip';
import { ZipFault } from '../../../utils/zip/zip-fault';
import { type FileContents, FileFault, type FilePart } from './file-contents';

/** A fault of the ZIP file is one of ours, under the same word. */
async function faulting<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ZipFault) throw new FileFault(error.why === 'no-zip' ? 'no-file' : error.why);
    throw error;
  }
}

/** Undefined when there is no such file, when it is damaged, or no JSON. */
async function jsonOf(zip: OpenZip, name: string): Promise<unknown> {
  try {
    const bytes = await zip.read(name);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function manifestOf(value: unknown): Manifest {
  if (value === undefined) throw new FileFault('broken');
  const manifest = asManifest(value);
  const { format, version } = fieldsOf(value);
  if (format === 'claimcheck-backup' && typeof version === 'number' && version > BACKUP_VERSION)
    throw new FileFault('newer');
  if (manifest === null) throw new FileFault('other');
  const { orders, forgotten } = manifest.counts;
  if (orders + forgotten > MOST_ORDERS) throw new FileFault('too-many');
  return manifest;
}

const isIn = (folder: string) => (name: string) => name.startsWith(folder);

async function remindersOf(zip: OpenZip): Promise<Map<string, LedgerEntry[]>> {
  const byOrder = new Map<string, LedgerEntry[]>();
  for (const name of zip.names.filter(isIn(FILES.reminders))) {
    for (const value of listOf(await jsonOf(zip, name))) {
      const entry = asEntry(value);
      if (entry === null) continue;
      const own = byOrder.get(entry.orderId);
      if (own === undefined) byOrder.set(entry.orderId, [entry]);
      else own.push(entry);
    }
  }
  return byOrder;
}

async function* partsOf(zip: OpenZip): AsyncGenerator<FilePart> {
  const reminders = await remindersOf(zip);
  yield { records: [], ledger: reminders.get(LIST) ?? [], unreadable: [] };
  for (const name of zip.names.filter(isIn(FILES.records))) {
    const values = await jsonOf(zip, name);
    const records = new Map<string, OrderRecord>();
    const unreadable: FilePart['unreadable'][number][] = Array.isArray(values) ? [] : ['damaged'];
    for (const value of listOf(values)) {
      const record = asRecord(value);
      const known = record && records.get(record.id);
      if (record === null) unreadable.push('broken');
      else records.set(record.id, known ? joinKept(known, record) : record);
    }
    const ledger = [...records.keys()].flatMap((id) => reminders.get(id) ?? []);
    yield { records: [...records.values()], ledger, unreadable };
  }
}

/** Those that the file can give; one with the name of no file in it is lost. */
function piecesOf(zip: OpenZip, value: unknown): BackupPiece[] {
  return listOf(value).flatMap((entry) => {
    const { piece: listed, file } = fieldsOf(entry);
    const { removedAt: _removedAt, ...about } = fieldsOf(listed);
    const piece = asPiece(about);
    const isThere = typeof file === 'string' && zip.names.includes(file);
    return piece === null || !isThere ? [] : [{ piece: { ...piece, removedAt: null }, file }];
  });
}

async function bytesOf(zip: OpenZip, { piece, file }: BackupPiece): Promise<Blob | null> {
  const bytes = file === null ? undefined : await zip.read(file).catch(() => undefined);
  return bytes === undefined || bytes.length !== piece.size ? null : new Blob([bytes], { type: piece.type });
}

export async function openBackup(file: Blob): Promise<FileContents> {
  const zip = await faulting(openZip(file));
  if (!zip.names.includes(FILES.manifest)) throw new FileFault('other');
  const manifest = manifestOf(await jsonOf(zip, FILES.manifest));
  const settings = await jsonOf(zip, FILES.settings);
  const pieces = piecesOf(zip, await jsonOf(zip, FILES.evidence));
  const words = listOf(await jsonOf(zip, FILES.words));
  return {
    kind: 'backup',
    madeAt: Date.parse(manifest.madeAt),
    settings: settings === undefined ? null : asSettings(settings),
    meta: manifest.meta,
    words: words.flatMap((one) => asLearned(one) ?? []),
    pieces,
    piecesLost: Math.max(0, manifest.counts.evidence - pieces.length),
    parts: () => partsOf(zip),
    bytes: (piece) => bytesOf(zip, piece),
  };
}
