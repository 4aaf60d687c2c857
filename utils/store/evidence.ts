// The list of pictures and files kept with orders. Only the background writes it; the bytes are blobs.ts.
import { type Evidence, isToErase, refusalOf } from '../core/evidence/evidence';
import { isForgottenForGood } from '../core/record/changes';
import type { Instant } from '../core/time';
import type { Database } from './schema';

const byTime = (a: Evidence, b: Evidence): number => a.takenAt - b.takenAt || (a.id < b.id ? -1 : 1);

/** Oldest first, without the removed ones. */
export async function readEvidence(database: Database, orderId: string): Promise<Evidence[]> {
  const all = await database.getAllFromIndex('evidence', 'by-order', orderId);
  return all.filter(({ removedAt }) => removedAt === null).sort(byTime);
}

/** Of all orders, newest first, without the removed ones. */
export async function readAllEvidence(database: Database): Promise<Evidence[]> {
  const all = await database.getAll('evidence');
  return all.filter(({ removedAt }) => removedAt === null).sort((a, b) => byTime(b, a));
}

/** False when there is no room or its order is not kept; nothing is written then. One id is one piece, however often it is added. */
export async function addEvidence(database: Database, evidence: Evidence): Promise<boolean> {
  const transaction = database.transaction(['orders', 'evidence'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('evidence');
  const order = await transaction.objectStore('orders').get(evidence.orderId);
  const own = await store.index('by-order').getAll(evidence.orderId);
  const known = await store.get(evidence.id);
  const fits = known === undefined && order?.record.forgottenAt === null && refusalOf(own, evidence.size) === null;
  if (fits) await store.add(evidence);
  await transaction.done;
  return fits || known?.orderId === evidence.orderId;
}

/** Undefined when there is none. `change` must be synchronous. */
export async function changeEvidence(
  database: Database,
  id: string,
  change: (evidence: Evidence) => Evidence,
): Promise<Evidence | undefined> {
  const transaction = database.transaction('evidence', 'readwrite', { durability: 'strict' });
  const before = await transaction.store.get(id);
  const after = before && change(before);
  if (after !== undefined) await transaction.store.put(after);
  await transaction.done;
  return after;
}

/** Ids of everything listed, the removed ones that can still be taken back among them. */
export async function listedIds(database: Database): Promise<ReadonlySet<string>> {
  return new Set(await database.getAllKeys('evidence'));
}

/** Strikes from the list what can no longer be taken back, and what belongs to an order that is forgotten for good. */
export async function eraseEvidence(database: Database, now: Instant): Promise<void> {
  // Most have none, and a turn of the reminders must not wait for the disk to write nothing.
  if ((await database.getAllKeys('evidence', null, 1)).length === 0) return;
  const transaction = database.transaction(['orders', 'evidence'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('evidence');
  const forgotten = await transaction.objectStore('orders').index('by-open').getAll('forgotten');
  const gone = new Set(
    forgotten.filter(({ record }) => isForgottenForGood(record, now)).map(({ record }) => record.id),
  );
  const all = await store.getAll();
  const erased = all.filter((evidence) => isToErase(evidence, now) || gone.has(evidence.orderId));
  await Promise.all([...erased.map(({ id }) => store.delete(id)), transaction.done]);
}
