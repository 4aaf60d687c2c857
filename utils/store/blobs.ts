// The bytes of pictures and files, in a database of their own: a full disk or a broken picture never touches the orders.
// Our own pages write here, under the id that the background lists (evidence.ts). What nobody lists is swept away.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { HOUR, type Instant } from '../core/time';

const NAME = 'claimcheck-evidence';
const VERSION = 1;

interface Schema extends DBSchema {
  blobs: { key: string; value: { readonly blob: Blob; readonly savedAt: Instant } };
}

/** Between writing the bytes and listing them lies one message; after this long it did not come. */
const UNLISTED = HOUR;

async function withBlobs<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (opened) => void opened.createObjectStore('blobs'),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** full: the disk or the browser's share of it has no room. failed: the browser gave no database. Nothing is written then. */
export async function saveBlob(id: string, blob: Blob, now: Instant): Promise<'saved' | 'full' | 'failed'> {
  try {
    await withBlobs((database) => database.put('blobs', { blob, savedAt: now }, id));
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
  }
}

/** Null when there is none, or when it cannot be read. */
export async function readBlob(id: string): Promise<Blob | null> {
  try {
    return (await withBlobs((database) => database.get('blobs', id)))?.blob ?? null;
  } catch {
    return null;
  }
}

export async function dropBlob(id: string): Promise<void> {
  await withBlobs((database) => database.delete('blobs', id));
}

/** Drops what is not listed, unless it was written just now. */
export async function sweepBlobs(listed: ReadonlySet<string>, now: Instant): Promise<void> {
  await withBlobs(async (database) => {
    const transaction = database.transaction('blobs', 'readwrite');
    const { store } = transaction;
    const unlisted = (await store.getAllKeys()).filter((id) => !listed.has(id));
    for (const id of unlisted) {
      const saved = await store.get(id);
      // A clock that ran ahead and was set back must not keep it for ever.
      if (saved === undefined || Math.abs(now - saved.savedAt) > UNLISTED) await store.delete(id);
    }
    await transaction.done;
  });
}

export async function deleteBlobs(): Promise<void> {
  await deleteDB(NAME);
}
