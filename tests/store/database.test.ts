// Opening: a new one, every older one, never a newer one, and an honest word when there is none.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { readEvidence } from '../../utils/store/evidence';
import { advanceNotice, readLedger, readNotice, writeLedger } from '../../utils/store/ledger';
import { changeMeta, readMeta } from '../../utils/store/meta';
import { MIGRATIONS } from '../../utils/store/migrations';
import { readKept, readOpen } from '../../utils/store/orders';
import { NAME, VERSION } from '../../utils/store/schema';

const dumps = import.meta.glob<{ stores: Record<string, { key?: string; value: unknown }[]> }>(
  '../fixtures/storage/v*/*.json',
  { eager: true, import: 'default' },
);
const versionOf = (path: string): number => Number(/\/v(\d+)\//.exec(path)?.[1]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('versions', () => {
  it('has one migration per version, in order', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: VERSION }, (_, at) => at + 1));
  });

  it('has a dump of every version', () => {
    const dumped = new Set(Object.keys(dumps).map(versionOf));
    expect([...dumped].sort()).toEqual(MIGRATIONS.map(({ to }) => to));
  });

  it.each(Object.keys(dumps))('loads the dump %s', async (path) => {
    const old = await openDB(NAME, versionOf(path), {
      async upgrade(database, _from, _to, transaction) {
        for (const { to, migrate } of MIGRATIONS)
          if (to <= versionOf(path)) await migrate(database as never, transaction as never);
      },
    });
    for (const [store, rows] of Object.entries(dumps[path]?.stores ?? {}))
      for (const { key, value } of rows) await old.put(store, value, key);
    old.close();
    const database = await openDatabase();
    expect((await readOpen(database)).map(({ record }) => record.id)).toEqual(['8190000000000001']);
    expect((await readKept(database)).map(({ record }) => record.id)).toContain('8190000000000002');
    expect(await readLedger(database, ['8190000000000001'])).toMatchObject([{ state: 'shown' }]);
    expect(await readMeta(database)).toMatchObject({ firstVisitSeen: true, notifications: 'ok' });
    const kept = await readEvidence(database, '8190000000000001');
    expect(kept.map(({ kind, note }) => [kind, note])).toEqual(
      versionOf(path) < 3 ? [] : [['picture', 'The line with the refund date']],
    );
  });

  it('refuses a newer one and leaves it as it is', async () => {
    (await openDB(NAME, VERSION + 1, { upgrade: (database) => void database.createObjectStore('later') })).close();
    await expect(openDatabase()).rejects.toMatchObject({ why: 'newer' });
    const newer = await openDB(NAME);
    expect([newer.version, [...newer.objectStoreNames]]).toEqual([VERSION + 1, ['later']]);
    newer.close();
  });

  it('says refused when the browser gives none', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(openDatabase()).rejects.toMatchObject({ why: 'refused' });
  });

  it('makes way for a newer version and says that it is lost', async () => {
    let lost = 0;
    await openDatabase(() => {
      lost += 1;
    });
    await deleteDB(NAME);
    expect(lost).toBe(1);
  });
});

describe('ledger', () => {
  const entry = (key: string, orderId: string, noticeId: string) =>
    ({ key, orderId, state: 'claimed', noticeId, at: 1 }) as const;

  it('finds by order and by notification, and moves a notification as one', async () => {
    const database = await openDatabase();
    await writeLedger(database, [entry('1|a', '1', 'n1'), entry('2|a', '2', 'n1'), entry('3|a', '3', 'n2')]);
    await advanceNotice(database, 'n1', (claimed) => ({ ...claimed, state: 'shown' }));
    expect((await readNotice(database, 'n1')).map(({ orderId, state }) => [orderId, state])).toEqual([
      ['1', 'shown'],
      ['2', 'shown'],
    ]);
    expect(await readLedger(database, ['3', '4'])).toMatchObject([{ key: '3|a', state: 'claimed' }]);
  });
});

describe('meta', () => {
  it('has defaults and loses no change', async () => {
    const database = await openDatabase();
    expect(await readMeta(database)).toMatchObject({ notifications: 'unknown', listSeenAt: null, unreadable: {} });
    await Promise.all([
      changeMeta(database, (meta) => ({ ...meta, listSeenAt: 5 })),
      changeMeta(database, (meta) => ({ ...meta, firstVisitSeen: true })),
    ]);
    expect(await readMeta(database)).toMatchObject({ listSeenAt: 5, firstVisitSeen: true });
  });
});
