// A chosen file → what it holds: a backup or an export, told apart by its first bytes, not by its name.
import { fieldsOf } from '../../../utils/core/export/read-value';
import type { Instant } from '../../../utils/core/time';
import { type FileContents, FileFault } from './file-contents';
import { openBackup } from './open-backup';
import { openExport } from './open-export';

/** "PK". */
const ZIP_SIGN = [0x50, 0x4b] as const;
/** Three times an export of 10,000 orders. More would hold the window up. */
const MOST_JSON = 100_000_000;

async function textOf(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch {
    throw new FileFault('unreachable');
  }
}

async function beginOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, 2).arrayBuffer());
  } catch {
    throw new FileFault('unreachable');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileFault('no-file');
  }
}

/** Rejects with a FileFault. Nothing of the file is kept anywhere. */
export async function openFile(file: Blob, now: Instant): Promise<FileContents> {
  if (file.size === 0) throw new FileFault('empty');
  const begin = await beginOf(file);
  if (ZIP_SIGN.every((byte, at) => begin[at] === byte)) return openBackup(file);
  if (file.size > MOST_JSON) throw new FileFault('too-big');
  const value = parsed(await textOf(file));
  if (fieldsOf(value).format === undefined) throw new FileFault('other');
  return openExport(value, now);
}
