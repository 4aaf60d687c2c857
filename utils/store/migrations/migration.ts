// One step from a version of the database to the next. Runs inside the upgrade's own transaction: all of it or nothing.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema } from '../schema';

export type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ('orders' | 'ledger' | 'meta' | 'dictionary' | 'evidence')[], 'versionchange'>,
) => void | Promise<void>;
