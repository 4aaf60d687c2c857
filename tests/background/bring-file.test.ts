// Files from anywhere: an export silences nothing, one broken order harms no other, what is none of ours gets its word.
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../utils/core/time';
import { A, B, backup, bring, file, fill, json, kept, look, open, order } from './data-desk';
import { card, detailWithCounter, listPage } from './pages';
import { answer, badge, freshBrowser, NOW, shown, startWorker } from './worker';

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('an export', () => {
  it('adds what is unknown as a file’s word, which the first page read takes over', async () => {
    const { orders } = await bring(
      file(order(A, { note: 'gift', total: { amount: 5, currency: 'USD', text: 'US $5' } })),
    );
    expect(orders).toMatchObject({ added: 1, unreadable: 0 });
    expect(await answer('get-order', { orderId: A })).toMatchObject({
      elsewhere: 'file',
      order: { note: 'gift', total: { amount: 5 } },
    });
    await answer('page-read', listPage([card({ id: A, placed: NOW - 20 * DAY })], NOW));
    const read = await answer('get-order', { orderId: A });
    expect([read?.elsewhere, read?.order.total?.amount, read?.order.note]).toEqual([undefined, 4.5, 'gift']);
  });

  it('leaves a known warning as it is, and says what it left out', async () => {
    await answer('page-read', detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 2 * DAY, NOW));
    const before = await answer('get-order', { orderId: A });
    const { orders } = await bring(
      file(order(A, { events: [{ id: 'x', type: 'money-back', on: '2026-11-20', at: '2026-11-20T10:00:00Z' }] })),
    );
    expect(orders).toMatchObject({ left: 1, added: 0 });
    expect(await answer('get-order', { orderId: A })).toEqual(before);
  });

  it('with one broken order among good ones, doubles and odd keys: the others come', async () => {
    const odd = JSON.parse(`{"__proto__": {"polluted": 1}, "id": "${B}"}`);
    const saved = file(order(A), 'no order', { ...order(A), note: 'twice' }, odd, { id: 2 ** 53 + 2 }, {});
    const preview = await look(saved);
    expect([preview.fresh, ...preview.unreadable]).toEqual([2, ['no-order', 1], ['lost-digits', 1], ['no-number', 1]]);
    expect((await bring(saved)).orders).toMatchObject({ added: 2, unreadable: 3 });
    expect((await answer('get-order', { orderId: A }))?.order.note).toBe('twice');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of 3,000 orders long over is in without one reminder', async () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      order(`8200000000${String(at).padStart(6, '0')}`, {
        status: 'completed',
        completedOn: '2024-02-01',
        placedOn: '2024-01-01',
      }),
    );
    expect((await bring(file(...many))).orders.added).toBe(3000);
    expect([shown(), await badge()]).toEqual([{}, '']);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['empty', new Blob([])],
    ['no-file', new Blob(['hello'])],
    ['no-file', new Blob(['{"format": "claimcheck-ex'])],
    ['no-file', new Blob(['PK\u0003\u0004 cut off'])],
    ['other', json({ format: 'another', orders: [] })],
    ['other', json([1, 2])],
    ['other', json({ format: 'claimcheck-export', version: 1, orders: {} })],
    ['newer', json({ format: 'claimcheck-export', version: 2, orders: [] })],
    ['too-many', json({ format: 'claimcheck-export', version: 1, orders: Array(50_001).fill(0) })],
    ['too-big', { size: 200_000_000, slice: () => new Blob(['{}']) } as unknown as Blob],
  ])('%s', async (why, blob) => {
    await expect(open(blob)).rejects.toMatchObject({ why });
    expect((await kept()).records).toEqual([]);
  });

  it('a backup of a newer version, another ZIP file, and one with a damaged part', async () => {
    const { zipSync, strToU8, unzipSync } = await import('fflate');
    await fill();
    const files = unzipSync(new Uint8Array(await (await backup()).arrayBuffer()));
    const zipped = (change: Record<string, string>) =>
      new Blob([
        new Uint8Array(
          zipSync({
            ...files,
            ...Object.fromEntries(Object.entries(change).map(([name, text]) => [name, strToU8(text)])),
          }),
        ),
      ]);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    await expect(open(zipped({ 'manifest.json': JSON.stringify({ ...manifest, version: 2 }) }))).rejects.toMatchObject({
      why: 'newer',
    });
    await expect(open(zipped({ 'manifest.json': '{}' }))).rejects.toMatchObject({ why: 'other' });
    await expect(open(new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))]))).rejects.toMatchObject({
      why: 'other',
    });
    const damaged = await look(zipped({ 'records/0001.json': '[{"id":' }));
    expect([...damaged.unreadable]).toEqual([['damaged', 1]]);
    const records = JSON.parse(new TextDecoder().decode(files['records/0001.json']));
    const broken = await look(
      zipped({ 'records/0001.json': JSON.stringify([...records, { ...records[0], events: 7 }]) }),
    );
    expect([broken.known, ...broken.unreadable]).toEqual([2, ['broken', 1]]);
  });
});
