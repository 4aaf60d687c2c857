// Deleting everything leaves nothing, and the extension as freshly installed.

import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import { readBlob } from '../../utils/store/blobs';
import { NAME } from '../../utils/store/schema';
import { A, fill, PIECE, rows } from './data-desk';
import { card, detailWithCounter } from './pages';
import { answer, ask, badge, freshBrowser, NOW, shown, startWorker } from './worker';

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('deleting everything', () => {
  const areas = async () => ({
    local: Object.keys(await fakeBrowser.storage.local.get(null))
      .filter((key) => key !== 'revision')
      .sort(),
    session: await fakeBrowser.storage.session.get(null),
    sync: await fakeBrowser.storage.sync.get(null),
    alarms: (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort(),
    shown: shown(),
    badge: await badge(),
    rows: await rows(),
  });

  it('leaves the extension as freshly installed, and a page read afterwards works at once', async () => {
    const fresh = await areas();
    await fill();
    await answer('change-settings', { ...DEFAULT_SETTINGS, otherComputers: true });
    await fakeBrowser.storage.sync.set({ 'bbbbbbbbbb.0': { v: 1, t: NOW, o: [] } });
    expect(Object.keys((await areas()).sync).length).toBe(2);
    const heard = vi.fn();
    fakeBrowser.storage.onChanged.addListener((changes) => void ('revision' in changes && heard()));
    await answer('delete-everything', null);
    const after = await areas();
    const { meta: _meta, ...left } = after.rows;
    expect(Object.values(left).flat()).toEqual([]);
    expect({ ...after, rows: null }).toEqual({
      ...fresh,
      rows: null,
      sync: { 'bbbbbbbbbb.0': { v: 1, t: NOW, o: [] } },
    });
    expect(await readBlob(PIECE)).toBe(null);
    expect(heard).toHaveBeenCalled();
    expect(await answer('get-overview', null)).toMatchObject({
      total: 0,
      settings: DEFAULT_SETTINGS,
      health: { storage: 'ok' },
    });
    await answer('page-read', detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 2 * DAY, NOW + 3 * HOUR));
    expect((await answer('get-order', { orderId: A }))?.order.note).toBe('');
    expect(await badge()).toBe('1');
  });

  it('that could not be done says so, and the orders are still there', async () => {
    await fill();
    vi.spyOn(fakeBrowser.storage.session, 'clear').mockRejectedValue(new Error('refused'));
    expect(await ask('delete-everything', null)).toEqual({ failed: 'storage' });
    expect((await answer('get-orders', null)).length).toBe(2);
    expect(Object.keys(shown())).not.toContain('lost');
  });

  it('also takes a database that a newer version wrote', async () => {
    await deleteDB(NAME);
    (await openDB(NAME, 99)).close();
    await startWorker();
    await answer('delete-everything', null);
    expect((await answer('get-overview', null)).health.storage).toBe('ok');
  });
});
