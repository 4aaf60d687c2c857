// The one connection to the kept orders, opened on first use and again after it was lost. Turns every storage fault into
// the one word that a sender may hear.
import { openDatabase, StorageFailure } from '../../utils/store/database';
import type { Database } from '../../utils/store/schema';
import { Refusal } from '../../utils/webext/handle';

let connection: Promise<Database> | null = null;
let failed = false;

const isStorageFault = (error: unknown): boolean => error instanceof StorageFailure || error instanceof DOMException;

/** Runs `work` on the open database. A refused, full, lost or newer database is a Refusal('storage'). */
export async function withStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    connection ??= openDatabase(() => {
      connection = null;
    });
    const result = await work(await connection);
    failed = false;
    return result;
  } catch (error) {
    if (!isStorageFault(error)) throw error;
    connection = null;
    failed = true;
    throw new Refusal('storage');
  }
}

/** Reads what can be read where nothing could be written; that this works proves nothing, so the health stays as it is. */
export async function readStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const before = failed;
  try {
    return await withStore(work);
  } finally {
    failed = before;
  }
}

/** What the last use of the database was like. */
export const storageHealth = (): 'ok' | 'failed' => (failed ? 'failed' : 'ok');

/** Gives the connection up, so that the database can be deleted; the next use opens a new one. */
export async function closeStore(): Promise<void> {
  const open = connection;
  connection = null;
  await open?.then((database) => database.close()).catch(() => undefined);
}
