// Kept means kept: one change is one transaction, and two changes at once lose nothing.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { openDatabase } from '../../utils/store/database';
import * as orders from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { reading } from './readings';

const OPEN = () => ({ open: 'open', wakeAt: 5 }) as const;
const merge =
  (seenAt: number, fields = {}) =>
  (id: string, record: OrderRecord | undefined) =>
    mergeReading(record, reading(id, seenAt, fields));

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

describe('changing', () => {
  it('keeps both of two page reads at once', async () => {
    await Promise.all([
      orders.changeOrders(database, ['1', '2'], merge(10, { placedOn: '2026-11-01' }), OPEN),
      orders.changeOrders(database, ['2', '3'], merge(20, { paidOn: '2026-11-02' }), OPEN),
    ]);
    const kept = await orders.readSome(database, ['1', '2', '3']);
    expect(kept.map(({ record }) => Object.keys(record.fields).sort())).toEqual([
      ['placedOn'],
      ['paidOn', 'placedOn'],
      ['paidOn'],
    ]);
  });

  it('loses none of 200 updates of one order from two sides', async () => {
    const note = (letter: string) => (record: OrderRecord) => ({ ...record, note: record.note + letter });
    await orders.changeOrders(database, ['1'], merge(10), OPEN);
    const side = async (letter: string) => {
      for (let at = 0; at < 100; at += 1) await orders.changeOrder(database, '1', note(letter), OPEN);
    };
    await Promise.all([side('a'), side('b')]);
    const text = (await orders.readOrder(database, '1'))?.record.note ?? '';
    expect([...text].filter((letter) => letter === 'a')).toHaveLength(100);
    expect([...text].filter((letter) => letter === 'b')).toHaveLength(100);
  });

  it('keeps nothing when one of several orders cannot be changed', async () => {
    const failing = (id: string, record: OrderRecord | undefined) => {
      if (id === '2') throw new Error('cannot be read');
      return mergeReading(record, reading(id, 10));
    };
    await expect(orders.changeOrders(database, ['1', '2'], failing, OPEN)).rejects.toThrow('cannot be read');
    expect(await orders.readOrder(database, '1')).toBeUndefined();
  });

  it('does not make an order out of a change to one it does not know', async () => {
    expect(await orders.changeOrder(database, '9', (record) => record, OPEN)).toBeUndefined();
    expect(await orders.isEmpty(database)).toBe(true);
  });

  it('takes an order named twice on one page once', async () => {
    expect(await orders.changeOrders(database, ['1', '1'], merge(10), OPEN)).toHaveLength(1);
  });
});

describe('finding', () => {
  const put = async (id: string, open: 'open' | 'done' | 'forgotten', wakeAt: number | null) =>
    orders.changeOrders(database, [id], merge(10), () => ({ open, wakeAt }));

  it('finds the open ones, all but the forgotten, and counts', async () => {
    await put('1', 'open', 5);
    await put('2', 'done', null);
    await put('3', 'forgotten', null);
    expect((await orders.readOpen(database)).map(({ record }) => record.id)).toEqual(['1']);
    expect((await orders.readKept(database)).map(({ record }) => record.id)).toEqual(['1', '2']);
    expect(await orders.countOf(database, 'done')).toBe(1);
  });

  it('does not count a forgotten order as nothing', async () => {
    await put('3', 'forgotten', null);
    expect(await orders.isEmpty(database)).toBe(false);
  });

  it('replans an order, but not one that changed meanwhile', async () => {
    await put('1', 'open', 5);
    await put('2', 'open', 5);
    const [one, two] = await orders.readSome(database, ['1', '2']);
    await orders.changeOrders(database, ['2'], merge(20, { paidOn: '2026-11-02' }), () => ({
      open: 'open',
      wakeAt: 7,
    }));
    await orders.replan(
      database,
      new Map([one, two].flatMap((o) => (o ? [[o.record.id, { seen: o.record, open: 'done', wakeAt: null }]] : []))),
    );
    expect(await orders.readSome(database, ['1', '2'])).toMatchObject([
      { open: 'done', wakeAt: null },
      { open: 'open', wakeAt: 7 },
    ]);
  });
});
