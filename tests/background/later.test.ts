// A snooze, a test that was not seen, and what came due while the browser was closed, through the real background.
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, localDay } from '../../utils/core/time';
import { hideNotifications, notificationsAre } from '../webext/fault-browser';
import { card, dayText, detailPage, detailWithCounter } from './pages';
import { answer, ask, badge, freshBrowser, killWorker, NOW, setClock, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const order = card({ id: A, placed: NOW - 40 * DAY });
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

it('a snooze is kept as far as the last day, refused beyond it, and taken back', async () => {
  const date = dayText(NOW + 4 * DAY);
  await answer('page-read', detailPage(order, [`Refund if no delivery before ${date}`], NOW));
  const view = await answer('get-order', { orderId: A });
  const lastDay = view?.decision.step.lastDay ?? '';
  expect(lastDay > localDay(NOW, zone)).toBe(true);
  expect(await ask('set-snooze', { orderId: A, until: localDay(NOW + 30 * DAY, zone) })).toEqual({ failed: 'invalid' });
  expect(await ask('set-snooze', { orderId: A, until: localDay(NOW, zone) })).toEqual({ failed: 'invalid' });
  await answer('set-snooze', { orderId: A, until: lastDay });
  expect((await answer('get-order', { orderId: A }))?.order.snooze?.until).toBe(lastDay);
  await answer('set-snooze', { orderId: A, until: null });
  expect((await answer('get-order', { orderId: A }))?.order.snooze).toBeUndefined();
});

it('a test that nobody saw is shown as broken, one that was seen is not', async () => {
  await answer('test-notification', null);
  await answer('notification-seen', { seen: false });
  expect([await badge(), (await answer('get-overview', null)).health.notifications]).toEqual(['!', 'failed']);
  await answer('notification-seen', { seen: true });
  expect((await answer('get-overview', null)).health.notifications).toBe('ok');
});

it('what came due while the browser was closed is told at its start and shown until it was seen', async () => {
  await answer('page-read', detailWithCounter(order, 7 * DAY + HOUR, NOW));
  expect((await answer('get-overview', null)).missed).toBeNull();
  killWorker();
  setClock(NOW + 2 * DAY);
  await startWorker();
  expect(Object.keys(shown())).toHaveLength(1);
  expect((await answer('get-overview', null)).missed).toMatchObject({ orderIds: [A] });
  await answer('missed-seen', null);
  expect((await answer('get-overview', null)).missed).toBeNull();
});

it.each([
  ['denied', () => notificationsAre('denied')],
  ['taken and not on screen', hideNotifications],
] as const)('with notifications %s it is shown on our pages all the same, once', async (_how, fault) => {
  const startAt = async (now: number) => {
    killWorker();
    setClock(now);
    await startWorker();
    return (await answer('get-overview', null)).missed;
  };
  await answer('page-read', detailWithCounter(order, 7 * DAY + HOUR, NOW));
  fault();
  expect(await startAt(NOW + 2 * DAY)).toMatchObject({ orderIds: [A], since: NOW });
  expect(shown()).toEqual({});
  await answer('missed-seen', null);
  expect(await startAt(NOW + 3 * DAY)).toBeNull();
  expect(await startAt(NOW + 5 * DAY)).toMatchObject({ orderIds: [A], since: NOW + 3 * DAY });
});

it('a list not seen for ten days is told of, and a click opens it', async () => {
  await answer('page-read', { ...detailWithCounter(order, 60 * DAY, NOW), page: 'list' });
  await wake(NOW + 11 * DAY);
  const [id = ''] = Object.keys(shown());
  expect(id.startsWith('list/')).toBe(true);
  const opened: unknown[] = [];
  Object.assign(fakeBrowser.tabs, { create: async (tab: unknown) => void opened.push(tab) });
  await fakeBrowser.notifications.onClicked.trigger(id);
  await expect.poll(() => opened).toEqual([{ url: 'https://www.aliexpress.com/p/order/index.html' }]);
});
