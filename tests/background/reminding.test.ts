// Each reminder is shown once: not before its time, not twice, and not never, whatever dies in between.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, dayText, detailPage, detailWithCounter, listPage } from './pages';
import { answer, badge, freshBrowser, killWorker, NOW, nextAlarm, setClock, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const B = '8190000000000002';
const SECOND = 1000;
const order = (id: string) => card({ id, placed: NOW - 20 * DAY });
const counter = (left: number, id = A, now = NOW) => detailWithCounter(order(id), left, now);

let made: string[] = [];
beforeEach(async () => {
  freshBrowser();
  made = [];
  const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications) as (
    ...all: unknown[]
  ) => Promise<string>;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, options: object) => {
    made.push(id);
    return create(id, options);
  }) as typeof fakeBrowser.notifications.create);
  await startWorker();
});

describe('a counter of 7 days and 45 seconds', () => {
  it('rings nothing now, sets the alarm to the moment, and rings exactly once there', async () => {
    await answer('page-read', counter(7 * DAY + 45 * SECOND));
    const earliest = (await answer('get-order', { orderId: A }))?.order.deadlines[0]?.earliest ?? 0;
    expect(earliest).toBe(NOW + 7 * DAY + 15 * SECOND);
    expect([made, await nextAlarm()]).toEqual([[], earliest - 7 * DAY]);
    killWorker();
    setClock(earliest - 7 * DAY);
    await startWorker();
    await wake(earliest - 7 * DAY);
    await wake(earliest - 7 * DAY + 1);
    await startWorker();
    expect(made).toHaveLength(1);
    expect(Object.values(shown())).toHaveLength(1);
    const view = await answer('get-order', { orderId: A });
    expect(view?.nextReminderAt).toBe(earliest - 3 * DAY);
  });

  it('fault 6: fires early for any cause: nothing is shown and the alarm is set again', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    const at = await nextAlarm();
    await wake(NOW + HOUR / 2);
    expect([made, await nextAlarm()]).toEqual([[], at]);
  });

  it('fault 7: sleeps through: shown late, once, then the next one', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    await wake(NOW + 6 * DAY, 'heartbeat');
    await wake(NOW + 6 * DAY + 1, 'heartbeat');
    expect(made).toHaveLength(1);
  });
});

describe('what dies in between', () => {
  it('lost alarms are set again at any start', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    const at = await nextAlarm();
    await fakeBrowser.alarms.clearAll();
    await startWorker();
    expect([await nextAlarm(), (await fakeBrowser.alarms.get('heartbeat'))?.periodInMinutes]).toEqual([at, 60]);
  });

  it('a worker killed between claim and show: shown after the restart, under the same id', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    const hang = async (...[id]: unknown[]): Promise<string> => {
      made.push(String(id));
      return new Promise(() => {});
    };
    vi.mocked(fakeBrowser.notifications.create).mockImplementationOnce(hang as typeof fakeBrowser.notifications.create);
    setClock(NOW + HOUR);
    void fakeBrowser.alarms.onAlarm.trigger({ name: 'next', scheduledTime: NOW + HOUR, persistAcrossSessions: true });
    await vi.waitFor(() => expect(made).toHaveLength(1));
    expect(shown()).toEqual({});
    await startWorker();
    expect([new Set(made).size, Object.keys(shown())]).toEqual([1, [made[0]]]);
    await wake(NOW + HOUR + 1);
    expect(made).toHaveLength(2);
  });

  it('fault 16: a notification that failed is tried again by the heartbeat, and the icon says so', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue({} as never);
    await wake(NOW + HOUR);
    expect([await badge(), (await answer('get-overview', null)).health.notifications]).toEqual(['!', 'failed']);
    vi.mocked(fakeBrowser.notifications.getAll).mockRestore();
    await wake(NOW + 2 * HOUR, 'heartbeat');
    expect(new Set(made).size).toBe(1);
    expect([await badge(), (await answer('get-overview', null)).health.notifications]).toEqual(['1', 'ok']);
    const tries = made.length;
    await wake(NOW + 3 * HOUR, 'heartbeat');
    expect(made).toHaveLength(tries);
  });

  it('alarms that cannot be set are shown on the icon', async () => {
    vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValue(new Error('more than 500 active alarms'));
    await answer('page-read', counter(7 * DAY + HOUR));
    expect(await badge()).toBe('!');
  });

  it('fault 16: denied notifications are shown on the icon, and ring once allowed', async () => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
    await answer('page-read', counter(7 * DAY + HOUR));
    await wake(NOW + HOUR);
    expect([await badge(), (await answer('get-overview', null)).health.notifications]).toEqual(['!', 'denied']);
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'granted' });
    await wake(NOW + 2 * HOUR);
    expect(Object.keys(shown())).toHaveLength(1);
  });
});

describe('a notification claimed, then denied, then allowed', () => {
  it('is shown the same hour', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue({} as never);
    await wake(NOW + HOUR);
    vi.mocked(fakeBrowser.notifications.getAll).mockRestore();
    await fakeBrowser.notifications.clear(made[0] ?? '');
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
    await wake(NOW + 1.5 * HOUR);
    expect(shown()).toEqual({});
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'granted' });
    await wake(NOW + 2 * HOUR);
    expect(Object.keys(shown())).toEqual([made[0]]);
  });
});

describe('many at once', () => {
  it('300 old orders of a first visit ring nothing', async () => {
    const statuses = ['Awaiting delivery', 'Completed', 'Canceled', 'To ship', 'Finished', 'Shipped'];
    const old = Array.from({ length: 300 }, (_, at) =>
      card({
        id: String(8190000000001000 + at),
        placed: NOW - (31 + at * 5) * DAY,
        status: statuses[at % statuses.length] ?? '',
      }),
    );
    await answer('page-read', listPage(old, NOW));
    await wake(NOW + HOUR);
    expect(made).toEqual([]);
    expect((await answer('get-overview', null)).total).toBe(300);
  });

  it('two due at one moment are one summary, which lands on the list', async () => {
    await answer('page-read', counter(7 * DAY + HOUR));
    await answer('page-read', counter(7 * DAY + HOUR, B));
    await wake(NOW + HOUR);
    expect(made).toHaveLength(1);
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(made[0] ?? '');
    await vi.waitFor(() =>
      expect(open).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/dashboard.html' }),
    );
  });
});

it('a refund date rings at the preferred hour, not at night', async () => {
  const said = [`Refund if no delivery before ${dayText(NOW + 12 * DAY)}`];
  await answer('page-read', detailPage(order(A), said, NOW));
  expect(made).toEqual([]);
  const at = (await nextAlarm()) ?? 0;
  expect(new Date(at).getUTCHours()).toBe(9);
  await wake(at);
  expect(made).toHaveLength(1);
});
