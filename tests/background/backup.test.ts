// A backup restored into an empty browser is the same, into another it only adds; wherever it stops, what came stays.
import { beforeEach, describe, expect, it } from 'vitest';
import { bringIn } from '../../entrypoints/dashboard/data/bring-in';
import { type Source, SourceFault } from '../../entrypoints/dashboard/data/source';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import { readBlob } from '../../utils/store/blobs';
import { A, another, B, backup, bring, fill, kept, look, NOTHING, open, PIECE, source } from './data-desk';
import { card, dayText, detailPage, detailWithCounter, listPage } from './pages';
import { answer, badge, freshBrowser, NOW, nextAlarm, shown, startWorker, wake } from './worker';

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('a backup', () => {
  it('restored into an empty browser is the same, and nothing that rang rings again', async () => {
    await fill();
    const before = await kept();
    expect(Object.keys(shown()).length).toBe(1);
    const saved = await backup();
    await another();
    expect(await look(saved)).toMatchObject({ kind: 'backup', fresh: 2, known: 0, tombstones: 1, hasSettings: true });
    const { end, orders, pieces } = await bring(saved, { settings: true, bringBack: false });
    expect([end, orders.added, orders.unreadable, pieces]).toEqual(['done', 3, 0, { kept: 1, lost: 0 }]);
    const after = await kept();
    expect(after.records).toEqual(before.records);
    expect(after.ledger).toEqual(expect.arrayContaining(before.ledger ?? []));
    expect([after.evidence, after.dictionary]).toEqual([before.evidence, before.dictionary]);
    expect(await (await readBlob(PIECE))?.text()).toBe('png');
    expect((await answer('get-overview', null)).settings.hour).toBe(18);
    expect([shown(), await badge()]).toEqual([{}, '1']);
    expect(await nextAlarm()).toBeGreaterThan(NOW);
  });

  it('brought in again changes nothing; settings and other orders stay unless they are wanted', async () => {
    await fill();
    const saved = await backup();
    await another();
    await answer('page-read', listPage([card({ id: '8190000000000009', placed: NOW })], NOW));
    await answer('change-settings', { ...DEFAULT_SETTINGS, hour: 7, otherComputers: true });
    await bring(saved);
    const once = await kept();
    const { orders } = await bring(saved, { settings: true, bringBack: false });
    expect([orders.added, orders.joined, orders.same]).toEqual([0, 0, 3]);
    expect(await kept()).toEqual(once);
    expect((await answer('get-orders', null)).map(({ order: { id } }) => id).sort()).toEqual([
      A,
      B,
      '8190000000000009',
    ]);
    expect((await answer('get-overview', null)).settings).toMatchObject({ hour: 18, otherComputers: true });
  });

  it('of two computers gives the same in either order', async () => {
    await fill();
    const first = await backup();
    await another();
    await answer(
      'page-read',
      detailPage(
        card({ id: A, placed: NOW - 20 * DAY }),
        [`Refund if no delivery before ${dayText(NOW + 9 * DAY)}`],
        NOW + HOUR,
      ),
    );
    await answer('set-note', { orderId: A, note: 'late' });
    const second = await backup();
    const results = [];
    for (const pair of [
      [first, second],
      [second, first],
    ]) {
      await another();
      for (const saved of pair) await bring(saved);
      results.push((await kept()).records);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it('brings a forgotten order back only where that is wanted', async () => {
    await fill();
    const saved = await backup();
    await answer('forget-order', { orderId: B });
    expect(await look(saved)).toMatchObject({ known: 1, forgotten: 1 });
    expect((await bring(saved)).orders).toMatchObject({ forgotten: 1 });
    expect(await answer('get-order', { orderId: B })).toBe(null);
    await bring(saved, { settings: false, bringBack: true });
    expect((await answer('get-order', { orderId: B }))?.order.nickname).toBe('Lamp');
  });

  it('of long ago rings at most once, and of nothing that had passed', async () => {
    await answer(
      'page-read',
      listPage(
        Array.from({ length: 30 }, (_, at) => card({ id: `81900000000001${at + 10}`, placed: NOW - 20 * DAY })),
        NOW,
      ),
    );
    await answer('page-read', detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 30 * DAY, NOW));
    const saved = await backup();
    await another(NOW + 100 * DAY);
    await bring(saved);
    await wake(NOW + 101 * DAY);
    expect(Object.values(shown()).filter(({ title, message }) => `${title} ${message}`.includes('Cable'))).toEqual([]);
    expect(Object.keys(shown()).length).toBeLessThan(2);
  });
});

describe('stopped half-way', () => {
  it('by the user, a full disk or a background that is gone: what came stays, and the rest comes the next time', async () => {
    await fill();
    const saved = await backup();
    for (const fault of ['stopped', 'storage', 'gone'] as const) {
      await another();
      const stop = new AbortController();
      let asked = 0;
      const failing: Source = {
        ...source,
        ask: async (type, payload) => {
          if (type === 'bring-in') asked += 1;
          if (asked === 2 && type === 'bring-in' && fault !== 'stopped') throw new SourceFault(fault);
          return source.ask(type, payload);
        },
      };
      const own = {
        signal: stop.signal,
        onProgress: () => (fault === 'stopped' && asked === 2 ? stop.abort() : undefined),
      };
      const part = await open(saved);
      const halves = {
        ...part,
        parts: async function* parts() {
          for await (const { records, ledger, unreadable } of part.parts())
            for (const record of records) yield { records: [record], ledger, unreadable };
        },
      };
      expect((await bringIn(halves, NOTHING, failing, own, { orders: 3, now: NOW })).end).toBe(fault);
      expect((await kept()).records.length).toBeLessThan(3);
      expect((await bring(saved)).end).toBe('done');
      expect((await kept()).records).toHaveLength(3);
    }
  });
});
