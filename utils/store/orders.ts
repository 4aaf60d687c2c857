// Reads and writes order records. One logical change is one transaction, read and write together, so that two changes at
// once never lose one. The functions given must be pure and synchronous: a transaction ends as soon as it is left waiting.
import { isToErase, tombstone } from '../core/record/changes';
import type { OrderRecord } from '../core/record/record';
import type { Instant } from '../core/time';
import { withoutPagesOf } from './meta';
import type { Database, StoredOrder } from './schema';

/** What the rules say of a record, kept beside it so that it can be found by index. */
export type Plan = (record: OrderRecord) => Pick<StoredOrder, 'open' | 'wakeAt'>;

const stored = (record: OrderRecord, plan: Plan): StoredOrder => ({
  record,
  ...plan(record),
  lastSeenAt: record.lastSeenAt,
});

export async function readOrder(database: Database, id: string): Promise<StoredOrder | undefined> {
  return database.get('orders', id);
}

/** In the order of `ids`; an unknown one is left out. */
export async function readSome(database: Database, ids: readonly string[]): Promise<StoredOrder[]> {
  const { store } = database.transaction('orders');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((order) => order !== undefined);
}

/** Those of `ids` under which nothing is kept, not even that it was forgotten. Reads no order. */
export async function missingOf(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { store } = database.transaction('orders');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(ids.filter((_, at) => keys[at] === undefined));
}

export async function readOpen(database: Database): Promise<StoredOrder[]> {
  return database.getAllFromIndex('orders', 'by-open', 'open');
}

/** Every order but the forgotten ones. */
export async function readKept(database: Database): Promise<StoredOrder[]> {
  const { store } = database.transaction('orders');
  const index = store.index('by-open');
  const [open, done] = await Promise.all([index.getAll('open'), index.getAll('done')]);
  return [...open, ...done];
}

export async function countOf(database: Database, open: StoredOrder['open']): Promise<number> {
  return database.countFromIndex('orders', 'by-open', open);
}

/** Looks for one. */
export async function hasAny(database: Database, open: StoredOrder['open']): Promise<boolean> {
  return (await database.getAllKeysFromIndex('orders', 'by-open', open, 1)).length > 0;
}

/** True when not even a tombstone is kept. Looks for one; to count them would take longer the more are kept. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.getAllKeys('orders', null, 1)).length === 0;
}

/** Applies one change to each of several records, all or none. `change` gets undefined for an order never seen. */
export async function changeOrders(
  database: Database,
  ids: readonly string[],
  change: (id: string, record: OrderRecord | undefined) => OrderRecord | undefined,
  plan: Plan,
): Promise<StoredOrder[]> {
  const transaction = database.transaction('orders', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const unique = [...new Set(ids)];
  const before = await Promise.all(unique.map((id) => store.get(id)));
  const after = unique.flatMap((id, at) => {
    const record = change(id, before[at]?.record);
    return record === undefined ? [] : [stored(record, plan)];
  });
  await Promise.all([...after.map((order) => store.put(order)), transaction.done]);
  return after;
}

/** Undefined when the order is not known; nothing is written then. */
export async function changeOrder(
  database: Database,
  id: string,
  change: (record: OrderRecord) => OrderRecord,
  plan: Plan,
): Promise<StoredOrder | undefined> {
  const [after] = await changeOrders(database, [id], (_id, record) => record && change(record), plan);
  return after;
}

/** Empties forgotten orders whose Undo is past, and takes with them what rang of them and their pages' addresses. */
export async function eraseForgotten(database: Database, now: Instant): Promise<void> {
  const forgotten = await database.getAllFromIndex('orders', 'by-open', 'forgotten');
  const erased = forgotten.filter(({ record }) => isToErase(record, now));
  if (erased.length === 0) return;
  const ids = erased.map(({ record }) => record.id);
  const transaction = database.transaction(['orders', 'ledger', 'meta'], 'readwrite', { durability: 'strict' });
  const orders = transaction.objectStore('orders');
  const ledger = transaction.objectStore('ledger');
  const rang = (await Promise.all(ids.map((id) => ledger.index('by-order').getAllKeys(id)))).flat();
  await Promise.all([
    ...erased.map((order) => orders.put({ ...order, record: tombstone(order.record) })),
    ...rang.map((key) => ledger.delete(key)),
    withoutPagesOf(transaction.objectStore('meta'), ids),
    transaction.done,
  ]);
}

/** A plan and the record it was made for. */
export interface NewPlan extends Pick<StoredOrder, 'open' | 'wakeAt'> {
  readonly seen: OrderRecord;
}

/** Keeps new plans of orders whose record did not change. An order changed meanwhile keeps its newer plan. */
export async function replan(database: Database, plans: ReadonlyMap<string, NewPlan>): Promise<void> {
  if (plans.size === 0) return;
  const transaction = database.transaction('orders', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const ids = [...plans.keys()];
  const before = await Promise.all(ids.map((id) => store.get(id)));
  const puts = before.flatMap((order) => {
    const plan = order && plans.get(order.record.id);
    if (order === undefined || plan === undefined || !sameRecord(order.record, plan.seen)) return [];
    return [store.put({ ...order, open: plan.open, wakeAt: plan.wakeAt })];
  });
  await Promise.all([...puts, transaction.done]);
}

const sameRecord = (a: OrderRecord, b: OrderRecord): boolean => JSON.stringify(a) === JSON.stringify(b);
