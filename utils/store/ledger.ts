// Which reminder was claimed, shown, acknowledged or settled. Written before a notification is shown, so that a stop in
// between shows it again under the same id and never a second one.
import type { LedgerEntry } from '../core/reminders/ledger';
import type { Database } from './schema';

export async function readLedger(database: Database, orderIds: readonly string[]): Promise<LedgerEntry[]> {
  const index = database.transaction('ledger').store.index('by-order');
  const found = await Promise.all(orderIds.map((id) => index.getAll(id)));
  return found.flat();
}

export async function readNotice(database: Database, noticeId: string): Promise<LedgerEntry[]> {
  return database.getAllFromIndex('ledger', 'by-notice', noticeId);
}

/** All or none. */
export async function writeLedger(database: Database, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const transaction = database.transaction('ledger', 'readwrite', { durability: 'strict' });
  await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
}

/** Moves the entries of one notification from one state to the next, in one step. Returns whether there were any. */
export async function advanceNotice(
  database: Database,
  noticeId: string,
  to: (entry: LedgerEntry) => LedgerEntry,
): Promise<LedgerEntry[]> {
  const transaction = database.transaction('ledger', 'readwrite', { durability: 'strict' });
  const entries = (await transaction.store.index('by-notice').getAll(noticeId)).map(to);
  await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
  return entries;
}
