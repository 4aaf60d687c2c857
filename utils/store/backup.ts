// Everything kept, read in parts for a backup, and orders out of a file with their reminders written as one. Knows nothing of
// files.
import type { OrderRecord } from '../core/record/record';
import type { LedgerEntry } from '../core/reminders/ledger';
import type { Instant } from '../core/time';
import type { Plan } from './orders';
import type { Database } from './schema';

type BackedUp = 'orders' | 'ledger' | 'evidence';

/** The rows after a key, in the order of keys; from the beginning for null. `next` is null where these were the last. */
export async function readPart<S extends BackedUp>(database: Database, store: S, after: string | null, most: number) {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const transaction = database.transaction(store);
  const [rows, keys] = await Promise.all([
    transaction.store.getAll(range, most),
    transaction.store.getAllKeys(range, most),
  ]);
  return { rows, next: rows.length < most ? null : (keys.at(-1) ?? null) };
}

export async function countRows(database: Database, store: BackedUp): Promise<number> {
  return database.count(store);
}

/** Of these keys those that are kept. */
export async function keptKeys(database: Database, store: BackedUp, keys: readonly string[]): Promise<string[]> {
  const { store: rows } = database.transaction(store);
  const found = await Promise.all(keys.map((key) => rows.getKey(key)));
  return found.filter((key) => key !== undefined);
}

interface Arrival {
  readonly record: OrderRecord;
  /** Keys of reminders that must not ring any more. */
  readonly past: readonly string[];
}

/** Must be synchronous. */
interface Joining {
  /** What to keep of a record that came; undefined for no change. */
  readonly join: (here: OrderRecord | undefined, file: OrderRecord) => Arrival | undefined;
  /** Which of two entries of one key stands. */
  readonly surer: (here: LedgerEntry, file: LedgerEntry) => LedgerEntry;
  readonly plan: Plan;
  readonly now: Instant;
}

/** Orders, no two of one number, and what is remembered of their reminders: all or none. */
export async function writeArrivals(
  database: Database,
  records: readonly OrderRecord[],
  ledger: readonly LedgerEntry[],
  { join, surer, plan, now }: Joining,
): Promise<void> {
  const transaction = database.transaction(['orders', 'ledger'], 'readwrite', { durability: 'strict' });
  const orders = transaction.objectStore('orders');
  const entries = transaction.objectStore('ledger');
  const before = await Promise.all(records.map(({ id }) => orders.get(id)));
  const changed = records.flatMap((file, at) => join(before[at]?.record, file) ?? []);
  const past = changed.flatMap(({ record: { id }, past: keys }) =>
    keys.map((key): LedgerEntry => ({ key, orderId: id, state: 'settled', noticeId: null, at: now })),
  );
  const known = await Promise.all([...ledger, ...past].map(({ key }) => entries.get(key)));
  const joined = new Map<string, LedgerEntry>();
  for (const [at, entry] of [...ledger, ...past].entries()) {
    const here = joined.get(entry.key) ?? known[at];
    joined.set(entry.key, here === undefined ? entry : surer(here, entry));
  }
  await Promise.all([
    ...changed.map(({ record }) => orders.put({ record, ...plan(record), lastSeenAt: record.lastSeenAt })),
    ...[...joined.values()].map((entry) => entries.put(entry)),
    transaction.done,
  ]);
}
