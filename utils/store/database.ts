// Opens the database, brings older ones up to date and refuses newer ones: an older build must never write what it does
// not understand.
import { deleteDB, openDB } from 'idb';
import { MIGRATIONS } from './migrations';
import { type Database, NAME, type Schema, VERSION } from './schema';

/** `newer`: written by a later version of the extension. `refused`: the browser gave no database (disk, profile, policy). */
export class StorageFailure extends Error {
  readonly why: 'newer' | 'refused';
  constructor(why: 'newer' | 'refused') {
    super(why === 'newer' ? 'The kept orders were written by a newer version' : 'The browser refused the database');
    this.why = why;
  }
}

const isNewer = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError';

/** `onLost` is called when the connection is gone: the browser ended it, or a newer version waits for it to close. */
export async function openDatabase(onLost: () => void = () => {}): Promise<Database> {
  try {
    const database = await openDB<Schema>(NAME, VERSION, {
      async upgrade(opened, from, _to, transaction) {
        for (const { to, migrate } of MIGRATIONS) if (to > from) await migrate(opened, transaction);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    return database;
  } catch (error) {
    throw new StorageFailure(isNewer(error) ? 'newer' : 'refused');
  }
}

/** Whatever is in it, also of a newer version. Waits for other connections, which make way. */
export async function deleteDatabase(): Promise<void> {
  await deleteDB(NAME);
}
