// Two computers of one user, on the real background: what one knows, told and saw reaches the other through the browser's
// shared room; nothing of it is ever lost here by what happens there.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { Desks } from './desks';
import { card, detailWithCounter, listPage } from './pages';
import { answer, NOW, nextAlarm, setClock, settled, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const on = { ...DEFAULT_SETTINGS, otherComputers: true };
const counter = (left: number, now = NOW, id = A) => detailWithCounter(card({ id, placed: NOW - 20 * DAY }), left, now);
const ids = async () => (await answer('get-orders', null)).map(({ order }) => order.id);

let desks: Desks;
beforeEach(async () => {
  desks = new Desks();
  await desks.open(NOW);
});

/** Both computers share, and the first is in front. */
async function share(): Promise<void> {
  await answer('change-settings', on);
  await desks.turn(NOW);
  await answer('change-settings', on);
  await desks.turn(NOW);
}

describe('off', () => {
  it('is off at first: nothing is written and nothing is read', async () => {
    await answer('page-read', counter(30 * DAY));
    expect(desks.room.read()).toEqual({});
    desks.room.items.set('bbbbbbbbbb.0', 'nonsense');
    await wake(NOW + HOUR);
    expect(await ids()).toEqual([A]);
  });
  it('switched off takes its own out again, and only its own', async () => {
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    desks.room.items.set('bbbbbbbbbb.0', '{"v":1,"t":1,"o":[]}');
    expect(desks.room.items.size).toBe(2);
    setClock(NOW + 2 * MINUTE);
    await answer('change-settings', DEFAULT_SETTINGS);
    expect([...desks.room.items.keys()]).toEqual(['bbbbbbbbbb.0']);
    expect(await ids()).toEqual([A]);
  });
});

describe('an order that only the other computer read', () => {
  beforeEach(async () => {
    await share();
    await answer('page-read', counter(7 * DAY + HOUR));
    await desks.turn(NOW + 2 * MINUTE);
  });
  it('is watched here, with its title, its date and where it was seen', async () => {
    const [view] = await answer('get-orders', null);
    expect(view).toMatchObject({ elsewhere: 'computer', order: { id: A, lines: [{ title: 'Cable' }] } });
    expect(view?.order.deadlines[0]).toMatchObject({ kind: 'protection-end', basis: 'page', seenAt: NOW });
  });
  it('rings here at its time', async () => {
    expect(await nextAlarm()).toBe(NOW + HOUR - 30_000);
    await wake(NOW + HOUR);
    expect(Object.keys(shown())).toHaveLength(1);
  });
  it('is no longer only from there once it was read here', async () => {
    await answer('page-read', listPage([card({ id: A, placed: NOW - 20 * DAY, title: 'Cable, black' })], NOW + HOUR));
    const view = await answer('get-order', { orderId: A });
    expect([view?.elsewhere, view?.order.lines[0]?.title]).toEqual([undefined, 'Cable, black']);
  });
  it('forgotten here stays forgotten here, whatever is told', async () => {
    await answer('forget-order', { orderId: A });
    await wake(NOW + DAY);
    expect(await ids()).toEqual([]);
    await desks.turn(NOW + 2 * DAY);
    expect(await ids()).toEqual([A]);
  });
});

describe('what the user told', () => {
  it('there counts here, and its undo too', async () => {
    await share();
    await answer('page-read', counter(30 * DAY));
    const { eventId } = await answer('add-event', { orderId: A, type: 'not-worth-it' });
    await wake(NOW + MINUTE);
    await desks.turn(NOW + 2 * MINUTE);
    await answer('page-read', counter(30 * DAY, NOW + 2 * MINUTE));
    expect((await answer('get-order', { orderId: A }))?.decision.level).toBe('done');
    await desks.turn(NOW + 4 * MINUTE);
    await answer('undo-event', { orderId: A, eventId });
    await wake(NOW + 5 * MINUTE);
    await desks.turn(NOW + 6 * MINUTE);
    expect((await answer('get-order', { orderId: A }))?.order.events).toEqual([]);
  });
});

describe('a reminder that rang there', () => {
  const close = async (byUser: boolean): Promise<void> => {
    const [notice = ''] = Object.keys(shown());
    await fakeBrowser.notifications.onClosed.trigger(notice, byUser);
    await settled();
    await settled();
  };
  beforeEach(async () => {
    await share();
    await answer('page-read', counter(7 * DAY + HOUR));
    await desks.turn(NOW + 2 * MINUTE);
    await desks.turn(NOW + 3 * MINUTE);
    await wake(NOW + HOUR);
    expect(Object.keys(shown())).toHaveLength(1);
  });
  it('and that the user saw does not ring here', async () => {
    await close(true);
    await wake(NOW + HOUR + 2 * MINUTE);
    await desks.turn(NOW + HOUR + 4 * MINUTE);
    expect(shown()).toEqual({});
  });
  it('and that only stood on the screen rings here, too', async () => {
    await close(false);
    await wake(NOW + HOUR + 2 * MINUTE);
    await desks.turn(NOW + HOUR + 4 * MINUTE);
    expect(Object.keys(shown())).toHaveLength(1);
  });
});

describe('a room that does not work', () => {
  it('changes of one minute are one write, and none of them is lost when the worker dies', async () => {
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    const writes = desks.room.writes.length;
    for (const id of ['8190000000000002', '8190000000000003']) await answer('page-read', counter(30 * DAY, NOW, id));
    expect([writes, desks.room.writes.length]).toEqual([1, 1]);
    expect(await nextAlarm()).toBe(NOW + MINUTE);
    await startWorker();
    await wake(NOW + MINUTE);
    expect(desks.room.writes.length).toBe(2);
    await desks.turn(NOW + 2 * MINUTE);
    await answer('change-settings', on);
    expect((await ids()).sort()).toEqual([A, '8190000000000002', '8190000000000003']);
  });
  it('full: said in the settings, tried again, and reminders go on', async () => {
    desks.room.items.set('stranger', JSON.stringify('x'.repeat(102_000)));
    await answer('change-settings', on);
    await answer('page-read', counter(7 * DAY + HOUR));
    expect(await answer('get-cloud', null)).toMatchObject({ told: 0, open: 1 });
    await wake(NOW + HOUR);
    expect(Object.keys(shown())).toHaveLength(1);
    desks.room.items.delete('stranger');
    await wake(NOW + 2 * HOUR);
    expect(await answer('get-cloud', null)).toMatchObject({ told: 1, open: 1, trouble: null });
  });
  it('one that refuses: said, tried again after a while', async () => {
    const set = vi.spyOn(desks.room, 'set').mockImplementation(() => {
      throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    });
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    expect(await answer('get-cloud', null)).toMatchObject({ trouble: 'refused' });
    expect(await nextAlarm()).toBe(NOW + 10 * MINUTE);
    set.mockRestore();
    await wake(NOW + 10 * MINUTE);
    expect(await answer('get-cloud', null)).toMatchObject({ told: 1, trouble: null });
  });
  it('overwritten by an older state: written again, nothing gone here', async () => {
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    desks.room.items.clear();
    await wake(NOW + HOUR);
    expect(desks.room.items.size).toBe(1);
    expect(await ids()).toEqual([A]);
  });
  it('holding nonsense: the rest is read, the reminders go on', async () => {
    desks.room.items.set('bbbbbbbbbb.0', JSON.stringify({ v: 1, t: NOW, o: [{ i: 'x' }, 7, null] }));
    desks.room.items.set('bbbbbbbbbb.1', JSON.stringify({ v: 2, t: NOW, o: [] }));
    desks.room.items.set('settings', '42');
    await answer('change-settings', on);
    await answer('page-read', counter(7 * DAY + HOUR));
    await wake(NOW + HOUR);
    expect([await ids(), Object.keys(shown()).length]).toEqual([[A], 1]);
  });
  it('copied with the profile: whoever comes second takes a number of its own', async () => {
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    const [key = ''] = desks.room.items.keys();
    const copy = JSON.parse(desks.room.items.get(key) ?? '');
    desks.room.items.set(key, JSON.stringify({ ...copy, t: NOW + HOUR }));
    await wake(NOW + 2 * HOUR);
    expect([...desks.room.items.keys()]).toHaveLength(2);
  });
  it('cleared by the user: empty, switched off here, and every order stays', async () => {
    await answer('change-settings', on);
    await answer('page-read', counter(30 * DAY));
    await answer('clear-cloud', null);
    await wake(NOW + HOUR);
    expect(desks.room.items.size).toBe(0);
    expect((await answer('get-overview', null)).settings.otherComputers).toBe(false);
    expect(await ids()).toEqual([A]);
  });
});
