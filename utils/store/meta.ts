// Single values beside the orders: what could not be read, when the list was last seen, whether notifying works, and what
// the user has already been shown.

import type { IDBPObjectStore } from 'idb';
import { UNHEARD } from '../core/computer-clock';
import { NOTHING_LEARNED } from '../core/health/reading-health';
import type { Database, Meta, Schema } from './schema';

const KEY = 'state';
const NOTHING: Meta = {
  notifications: 'unknown',
  unreadable: {},
  lastPages: {},
  listSeenAt: null,
  notifiedAt: null,
  reading: NOTHING_LEARNED,
  awakeAt: null,
  ranSince: null,
  missed: null,
  noticeSeen: null,
  firstVisitSeen: false,
  clock: UNHEARD,
  plannedFor: '',
};

export async function readMeta(database: Database): Promise<Meta> {
  return { ...NOTHING, ...(await database.get('meta', KEY)) };
}

/** Read and write in one transaction; `change` must be synchronous. */
export async function changeMeta(database: Database, change: (meta: Meta) => Meta): Promise<Meta> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const after = change({ ...NOTHING, ...(await transaction.store.get(KEY)) });
  await Promise.all([transaction.store.put(after, KEY), transaction.done]);
  return after;
}

type MetaStore = IDBPObjectStore<Schema, ('orders' | 'ledger' | 'meta')[], 'meta', 'readwrite'>;

/** Takes out the addresses of these orders' pages, within the transaction that erases the orders. */
export async function withoutPagesOf(store: MetaStore, orderIds: readonly string[]): Promise<void> {
  const meta = await store.get(KEY);
  if (meta === undefined) return;
  const isOther = ([, page]: readonly [string, { readonly url: string }]): boolean =>
    !orderIds.some((id) => page.url.includes(id));
  const others = <T extends { readonly url: string }>(pages: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(pages).filter(isOther));
  await store.put({ ...meta, lastPages: others(meta.lastPages), unreadable: others(meta.unreadable) }, KEY);
}
