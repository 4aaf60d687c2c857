// A kept life and its files, out and in through the very modules of the page, over the in-memory background.
import { openDB } from 'idb';
import { bringIn } from '../../entrypoints/dashboard/data/bring-in';
import { lookThrough } from '../../entrypoints/dashboard/data/look-through';
import { makeBackup } from '../../entrypoints/dashboard/data/make-backup';
import { openFile } from '../../entrypoints/dashboard/data/open-file';
import { type Source, SourceFault } from '../../entrypoints/dashboard/data/source';
import type { Choices } from '../../utils/core/backup/report';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import { readBlob, saveBlob } from '../../utils/store/blobs';
import { NAME } from '../../utils/store/schema';
import { card, detailWithCounter, listPage } from './pages';
import { answer, ask, freshBrowser, NOW, setClock, startWorker } from './worker';

export const A = '8190000000000001';
export const B = '8190000000000002';
const GONE = '8190000000000003';
export const PIECE = '2f6b1c1e-6a53-4f0e-9a3c-2d1b7f0c9a11';
export const NOTHING: Choices = { settings: false, bringBack: false };
const moment = { now: NOW, timeZone: 'UTC' };

/** The page's side, over the in-memory background. */
export const source: Source = {
  ask: async (type, payload) => {
    const reply = await ask(type, payload);
    if ('failed' in reply) throw new SourceFault(reply.failed === 'storage' ? 'storage' : 'gone');
    return reply.ok;
  },
  bytes: readBlob,
  keepPiece: async (piece, blob, now) => {
    await saveBlob(piece.id, blob, now);
    return 'ok' in (await ask('evidence-added', piece)) ? null : 'not-saved';
  },
};
const work = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
export const backup = async () => (await makeBackup(source, moment, work())).file;
export const open = (file: Blob) => openFile(file, Date.now());
export const bring = async (file: Blob, choices = NOTHING, from = source, own = work()) =>
  bringIn(await open(file), choices, from, own, { orders: 3, now: Date.now() });
export const look = async (file: Blob) => lookThrough(await open(file), source, work());
export const json = (value: unknown): Blob => new Blob([JSON.stringify(value)]);
export const order = (id: string, more: object = {}) => ({
  id,
  status: 'awaiting-delivery',
  placedOn: '2026-11-01',
  ...more,
});
export const file = (...orders: unknown[]): Blob =>
  json({ format: 'claimcheck-export', version: 1, exportedAt: new Date(NOW).toISOString(), orders });

/** Every row of every store, as it lies there. */
export async function rows(database = NAME): Promise<Record<string, unknown[]>> {
  const opened = await openDB(database);
  const stores = [...opened.objectStoreNames];
  const all = await Promise.all(stores.map(async (store) => [store, await opened.getAll(store)] as const));
  opened.close();
  return Object.fromEntries(all);
}
export const kept = async () => {
  const { orders = [], ledger, evidence, dictionary } = await rows();
  return { records: orders.map((stored) => (stored as { record: unknown }).record), ledger, evidence, dictionary };
};

export async function fill(): Promise<void> {
  await answer(
    'page-read',
    listPage(
      [A, B, GONE].map((id) => card({ id, placed: NOW - 20 * DAY })),
      NOW,
    ),
  );
  await answer('page-read', detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 2 * DAY, NOW));
  const { eventId } = await answer('add-event', { orderId: B, type: 'wrote-to-store' });
  await answer('undo-event', { orderId: B, eventId });
  await answer('add-event', { orderId: B, type: 'not-here' });
  await answer('set-note', { orderId: B, note: 'gift <b>', nickname: 'Lamp' });
  await answer('set-date', { orderId: B, date: '2026-12-24' });
  await answer('forget-order', { orderId: GONE });
  await saveBlob(PIECE, new Blob(['png'], { type: 'image/png' }), NOW);
  await answer('evidence-added', {
    id: PIECE,
    orderId: A,
    kind: 'picture',
    name: 'order.png',
    type: 'image/png',
    size: 3,
    takenAt: NOW,
    url: null,
    note: 'seen',
  });
  await answer('change-settings', { ...DEFAULT_SETTINGS, hour: 18 });
  setClock(NOW + 2 * HOUR);
  await startWorker();
}

/** Another computer, where nothing is known. */
export async function another(now = NOW + 3 * HOUR): Promise<void> {
  freshBrowser();
  setClock(now);
  await startWorker();
}
