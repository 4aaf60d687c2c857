// The computer's clock is wrong, on the real background: the shop's own time makes reminders earlier, never later; what was
// set back is told and planned anew. Fault numbers are those of docs/faults.md.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { card, detailWithCounter } from './pages';
import { answer, badge, freshBrowser, NOW, nextAlarm, setClock, settled, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const counter = (left: number, now = NOW) => detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), left, now);

/** An answer of the list without orders, as the shop's server would date it. */
const answerAt = (curTime: number, now: number) => ({
  url: 'https://www.aliexpress.com/p/order/index.html',
  api: 'mtop.aliexpress.trade.buyer.order.list',
  text: JSON.stringify({
    ret: ['SUCCESS::OK'],
    data: {
      data: { pc_om_list_header_action_1: { tag: 'pc_om_list_header_action', fields: {} } },
      global: { curTime },
    },
  }),
  language: 'en',
  startedAt: now - MINUTE,
  readAt: now,
});
const clock = async () => (await answer('get-overview', null)).health.clock;

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

it('fault 25: five hours behind: the reminder comes five hours earlier by the computer’s clock', async () => {
  await answer('page-read', counter(7 * DAY + 9 * HOUR));
  const before = (await nextAlarm()) ?? 0;
  await answer('answer-read', answerAt(NOW + 5 * HOUR, NOW));
  await wake(NOW + MINUTE);
  expect(await nextAlarm()).toBe(before - 5 * HOUR);
  await wake(before - 5 * HOUR);
  expect(Object.keys(shown())).toHaveLength(1);
  expect(await clock()).toBeUndefined();
});

it('fault 25: 26 hours behind: told in the popup and on the icon, and not used', async () => {
  await answer('page-read', counter(7 * DAY + 9 * HOUR));
  const before = await nextAlarm();
  await answer('answer-read', answerAt(NOW + 26 * HOUR, NOW));
  await wake(NOW + MINUTE);
  expect([await clock(), await badge(), await nextAlarm()]).toEqual([{ kind: 'behind', by: 26 * HOUR }, '!', before]);
});

it('fault 25: a clock that is ahead makes nothing later', async () => {
  await answer('page-read', counter(7 * DAY + 9 * HOUR));
  const before = await nextAlarm();
  await answer('answer-read', answerAt(NOW - 5 * HOUR, NOW));
  await answer('answer-read', answerAt(NOW - 5 * HOUR + MINUTE, NOW + MINUTE));
  await wake(NOW + 2 * MINUTE);
  expect(await nextAlarm()).toBe(before);
});

it('fault 23: set back by three hours: it is told, until the shop says that it is right', async () => {
  await wake(NOW - 3 * HOUR);
  expect(await clock()).toEqual({ kind: 'set-back', by: 3 * HOUR });
  await answer('answer-read', answerAt(NOW - 3 * HOUR, NOW - 3 * HOUR));
  expect(await clock()).toBeUndefined();
});

it('fault 24: rang while the clock was hours ahead of the same day: rings again at the true time of that day', async () => {
  await answer('page-read', counter(7 * DAY + 3 * HOUR));
  await wake(NOW + 4 * HOUR);
  expect(Object.keys(shown())).toHaveLength(1);
  await wake(NOW + MINUTE);
  expect(await nextAlarm()).toBe(NOW + 3 * HOUR - 30_000);
});

it('fault 24: a counter read while the clock was three days ahead gives way to the one that is read when it is right', async () => {
  await wake(NOW + 3 * DAY);
  await answer('page-read', counter(8 * DAY, NOW + 3 * DAY));
  await wake(NOW + HOUR);
  await answer('page-read', counter(8 * DAY - HOUR, NOW + HOUR));
  await settled();
  expect(await nextAlarm()).toBe(NOW + DAY - 30_000);
});

it('fault 23: set back while the browser runs: the alarms are right again once a window is looked at', async () => {
  await answer('page-read', counter(7 * DAY + 9 * HOUR));
  setClock(NOW - 2 * DAY);
  await fakeBrowser.windows.onFocusChanged.trigger(1);
  const heartbeat = async () => (await fakeBrowser.alarms.get('heartbeat'))?.scheduledTime;
  await vi.waitFor(async () => expect(await heartbeat()).toBe(NOW - 2 * DAY + HOUR));
  await settled();
});
