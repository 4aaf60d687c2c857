// The list of evidence and its bytes: limits, taking back, forgetting, a full disk, and bytes that nobody lists.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Evidence, MOST_BYTES, MOST_PIECES, REMOVE_AFTER } from '../../utils/core/evidence/evidence';
import { FORGET_AFTER, forget } from '../../utils/core/record/changes';
import { emptyRecord } from '../../utils/core/record/empty-record';
import { HOUR } from '../../utils/core/time';
import { dropBlob, readBlob, saveBlob, sweepBlobs } from '../../utils/store/blobs';
import { openDatabase } from '../../utils/store/database';
import {
  addEvidence,
  changeEvidence,
  eraseEvidence,
  listedIds,
  readAllEvidence,
  readEvidence,
} from '../../utils/store/evidence';
import { changeOrders } from '../../utils/store/orders';

const ORDER = '8190000000000001';
const NOW = Date.UTC(2026, 10, 21, 12);
const piece = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  orderId: ORDER,
  kind: 'file',
  name: 'lamp.jpg',
  type: 'image/jpeg',
  size: 1000,
  takenAt: NOW,
  url: null,
  note: '',
  removedAt: null,
  ...more,
});

async function withOrder() {
  const database = await openDatabase();
  const plan = (record: { forgottenAt: number | null }) =>
    record.forgottenAt === null
      ? ({ open: 'open', wakeAt: null } as const)
      : ({ open: 'forgotten', wakeAt: null } as const);
  await changeOrders(database, [ORDER], () => emptyRecord(ORDER, 'aliexpress.com', NOW), plan);
  const forgetIt = () => changeOrders(database, [ORDER], (_id, record) => record && forget(record, NOW), plan);
  return { database, forgetIt };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('lists what was added, once, oldest first, and not of an unknown order', async () => {
  const { database } = await withOrder();
  expect(await addEvidence(database, piece('b', { takenAt: NOW + 1 }))).toBe(true);
  expect(await addEvidence(database, piece('a'))).toBe(true);
  expect(await addEvidence(database, piece('a'))).toBe(true);
  expect(await addEvidence(database, piece('c', { orderId: '8190000000000009' }))).toBe(false);
  expect((await readEvidence(database, ORDER)).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('lists what is kept of all orders, newest first, without what was removed', async () => {
  const { database } = await withOrder();
  for (const [id, takenAt] of [
    ['a', NOW],
    ['b', NOW + 2],
    ['c', NOW + 1],
  ] as const)
    await addEvidence(database, piece(id, { takenAt }));
  await changeEvidence(database, 'b', (evidence) => ({ ...evidence, removedAt: NOW }));
  expect((await readAllEvidence(database)).map(({ id }) => id)).toEqual(['c', 'a']);
});

it('takes no more than there is room for', async () => {
  const { database } = await withOrder();
  expect(await addEvidence(database, piece('big', { size: MOST_BYTES.file + 1 }))).toBe(false);
  for (let at = 0; at < 5; at += 1)
    expect(await addEvidence(database, piece(`p${at}`, { size: MOST_BYTES.file }))).toBe(true);
  expect(await addEvidence(database, piece('one-more'))).toBe(false);
  await changeEvidence(database, 'p0', (evidence) => ({ ...evidence, removedAt: NOW }));
  for (let at = 4; at < MOST_PIECES; at += 1) expect(await addEvidence(database, piece(`s${at}`))).toBe(true);
  expect(await addEvidence(database, piece('too-many'))).toBe(false);
});

it('keeps a removed one for an hour, and one of a forgotten order as long as the order can come back', async () => {
  const { database, forgetIt } = await withOrder();
  await addEvidence(database, piece('a'));
  await addEvidence(database, piece('b'));
  await changeEvidence(database, 'a', (evidence) => ({ ...evidence, removedAt: NOW }));
  expect((await readEvidence(database, ORDER)).map(({ id }) => id)).toEqual(['b']);
  await eraseEvidence(database, NOW + REMOVE_AFTER - 1);
  expect([...(await listedIds(database))]).toEqual(['a', 'b']);
  await eraseEvidence(database, NOW + REMOVE_AFTER);
  expect([...(await listedIds(database))]).toEqual(['b']);

  await forgetIt();
  expect(await addEvidence(database, piece('late'))).toBe(false);
  await eraseEvidence(database, NOW + FORGET_AFTER - 1);
  expect([...(await listedIds(database))]).toEqual(['b']);
  await eraseEvidence(database, NOW + FORGET_AFTER);
  expect([...(await listedIds(database))]).toEqual([]);
});

it('keeps bytes as they are, and sweeps only what nobody lists for an hour', async () => {
  const bytes = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
  expect(await saveBlob('a', bytes, NOW)).toBe('saved');
  await saveBlob('b', bytes, NOW);
  await saveBlob('c', bytes, NOW + HOUR);
  const read = await readBlob('a');
  expect([read?.type, [...new Uint8Array((await read?.arrayBuffer()) ?? new ArrayBuffer(0))]]).toEqual([
    'image/png',
    [1, 2, 3],
  ]);
  await sweepBlobs(new Set(['a']), NOW + HOUR + 1);
  expect([await readBlob('a'), await readBlob('b'), await readBlob('c')].map((blob) => blob !== null)).toEqual([
    true,
    false,
    true,
  ]);
  await dropBlob('a');
  expect(await readBlob('a')).toBe(null);
});

it('says that the disk is full, and that there is no database', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  expect(await saveBlob('a', new Blob(['x']), NOW)).toBe('full');
  put.mockRestore();
  expect(await readBlob('a')).toBe(null);
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No', 'InvalidStateError');
  });
  expect(await saveBlob('a', new Blob(['x']), NOW)).toBe('failed');
  expect(await readBlob('a')).toBe(null);
});
