// What the user tells is kept; what is forgotten stays forgotten; everything kept can be taken out.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR } from '../../utils/core/time';
import { openDatabase } from '../../utils/store/database';
import { readOrder } from '../../utils/store/orders';
import { card, dayText, detailPage, listPage } from './pages';
import { answer, ask, badge, freshBrowser, killWorker, NOW, nextAlarm, setClock, shown, startWorker } from './worker';

const A = '8190000000000001';
const page = (now = NOW) =>
  detailPage(card({ id: A, placed: NOW - 20 * DAY }), [`Refund if no delivery before ${dayText(NOW + 3 * DAY)}`], now);
const orders = async () => (await answer('get-orders', null)).map(({ order: { id } }) => id);

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('taps', () => {
  it('an ending takes the order off the list, its undo brings it back', async () => {
    await answer('page-read', page());
    const { eventId } = await answer('add-event', { orderId: A, type: 'arrived-good' });
    expect((await answer('get-overview', null)).counts).toMatchObject({ soon: 0, done: 1 });
    expect(await badge()).toBe('');
    await answer('undo-event', { orderId: A, eventId });
    expect((await answer('get-overview', null)).open.map(({ order: { id } }) => id)).toEqual([A]);
    expect(await badge()).toBe('1');
  });

  it('what was taken back is told again as of its own day', async () => {
    await answer('page-read', page());
    const { eventId } = await answer('add-event', { orderId: A, type: 'case-opened', asked: 5 });
    const events = async () => (await answer('get-order', { orderId: A }))?.order.events ?? [];
    const [before] = await events();
    await answer('undo-event', { orderId: A, eventId });
    setClock(NOW + 2 * DAY);
    await answer('tell-again', { orderId: A, eventId });
    expect(await events()).toEqual([{ ...before, id: expect.not.stringMatching(eventId) }]);
  });

  it('two taps at once are both kept', async () => {
    await answer('page-read', page());
    await Promise.all([
      answer('add-event', { orderId: A, type: 'wrote-to-store' }),
      answer('add-event', { orderId: A, type: 'step-done', step: 'track' }),
    ]);
    const events = (await answer('get-order', { orderId: A }))?.order.events ?? [];
    expect(events.map(({ type }) => type).sort()).toEqual(['step-done', 'wrote-to-store']);
  });

  it.each([
    ['add-event', { orderId: '8190000000000009', type: 'not-here' }],
    ['add-event', { orderId: A, type: 'page-refused', until: '2026-02-30' }],
    ['set-date', { orderId: A, date: '2027-11-21' }],
  ] as const)('%s with %j is invalid', async (type, payload) => {
    await answer('page-read', page());
    expect(await ask(type, payload as never)).toEqual({ failed: 'invalid' });
  });

  it('a date by hand, a note and a nickname are kept over a restart', async () => {
    await answer('page-read', listPage([card({ id: A, placed: NOW - 20 * DAY })], NOW));
    await answer('set-date', { orderId: A, date: '2026-12-24' });
    await answer('set-note', { orderId: A, note: 'gift', nickname: 'Lamp' });
    await startWorker();
    const kept = (await answer('get-order', { orderId: A }))?.order;
    expect(kept).toMatchObject({ note: 'gift', nickname: 'Lamp' });
    expect(kept?.deadlines.map(({ basis }) => basis)).toContain('user');
    await answer('set-date', { orderId: A, date: null });
    expect((await answer('get-order', { orderId: A }))?.order.deadlines.map(({ basis }) => basis)).not.toContain(
      'user',
    );
  });
});

describe('forgetting', () => {
  it('holds when the order is read again, until the user takes it back', async () => {
    await answer('page-read', page());
    await answer('forget-order', { orderId: A });
    expect(await orders()).toEqual([]);
    expect((await answer('page-read', page(NOW + 1))).lines).toEqual([]);
    expect([await orders(), await answer('get-order', { orderId: A }), await badge()]).toEqual([[], null, '']);
    await answer('restore-order', { orderId: A });
    expect(await orders()).toEqual([A]);
  });

  it('keeps nothing but the number once Undo is past, and still does not bring it back', async () => {
    await answer('page-read', page());
    await answer('set-note', { orderId: A, note: 'a present' });
    await answer('forget-order', { orderId: A });
    setClock(NOW + 2 * HOUR);
    await startWorker();
    const database = await openDatabase();
    const kept = (await readOrder(database, A))?.record;
    expect(kept).toMatchObject({ id: A, forgottenAt: NOW, fields: {}, sightings: [], visits: {}, note: '' });
    database.close();
    await answer('page-read', page(NOW + 2 * HOUR));
    expect(await orders()).toEqual([]);
  });
});

describe('export', () => {
  it('of zero orders is a whole file', async () => {
    expect(await answer('export-orders', null)).toMatchObject({ format: 'claimcheck-export', version: 1, orders: [] });
  });
  it('holds every order but the forgotten', async () => {
    const other = '8190000000000000';
    await answer('page-read', listPage([card({ id: A, placed: NOW }), card({ id: other, placed: NOW })], NOW));
    await answer('forget-order', { orderId: A });
    expect(await answer('export-orders', null)).toMatchObject({ orders: [{ id: other }] });
  });
});

describe('first visit', () => {
  it('is over when the user has seen its summary', async () => {
    expect((await answer('get-overview', null)).firstVisit).toBe(false);
    await answer('page-read', page());
    expect((await answer('get-overview', null)).firstVisit).toBe(true);
    await answer('first-visit-seen', null);
    expect((await answer('get-overview', null)).firstVisit).toBe(false);
  });
});

describe('storage that fails', () => {
  const refuse = (): void => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
  };

  it('is said in the popup and on the icon, and taps do not pretend to be kept', async () => {
    killWorker();
    refuse();
    await startWorker();
    expect((await answer('get-overview', null)).health.storage).toBe('failed');
    expect(await badge()).toBe('!');
    expect(await ask('page-read', page())).toEqual({ failed: 'storage' });
    expect(await ask('add-event', { orderId: A, type: 'not-here' })).toEqual({ failed: 'storage' });
  });

  it('is over as soon as the database opens again', async () => {
    refuse();
    await startWorker();
    vi.restoreAllMocks();
    await answer('page-read', page());
    expect([(await answer('get-overview', null)).health.storage, await badge()]).toEqual(['ok', '1']);
  });

  it('fault 56: leaves the mirror: the user is told once, the alarm stays, and reading the page again mends it', async () => {
    await answer('page-read', page());
    const told = Object.keys(shown());
    globalThis.indexedDB = new IDBFactory();
    await startWorker();
    expect(Object.keys(shown()).filter((id) => !told.includes(id))).toEqual(['lost']);
    expect(shown().lost?.title).toBe('Open your orders page once');
    expect([await badge(), (await nextAlarm()) ?? 0]).toEqual(['!', NOW + DAY / 24]);
    setClock(NOW + DAY / 4);
    await startWorker();
    expect(await badge()).toBe('!');
    await answer('page-read', page(NOW + DAY / 4));
    expect(await badge()).toBe('1');
  });
});
